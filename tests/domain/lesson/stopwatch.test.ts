import { expect, test } from 'vitest'
import { elapsed, parseWatch, startWatch, toggleWatch } from '../../../src/domain/lesson/stopwatch'

test('pauses are left out', () => {
  const started = startWatch(1_000)
  expect(elapsed(started, 4_000)).toBe(3_000)
  const paused = toggleWatch(started, 4_000)
  expect(elapsed(paused, 60_000)).toBe(3_000)
  expect(elapsed(toggleWatch(paused, 60_000), 62_000)).toBe(5_000)
})

test('a clock that is set back takes nothing away', () => {
  expect(elapsed(startWatch(5_000), 1_000)).toBe(0)
  expect(elapsed({ since: 5_000, before: 2_000 }, 1_000)).toBe(2_000)
})

test('comes back from its text, running or not', () => {
  for (const watch of [startWatch(5), toggleWatch(startWatch(5), 9)])
    expect(parseWatch(JSON.stringify(watch))).toEqual(watch)
})

test.each([
  undefined,
  '',
  '{',
  'null',
  '{"since":1}',
  '{"before":-1}',
  '{"before":1e400}',
  '{"since":1e400,"before":1}',
  '{"before":"1"}',
  '{"since":"1","before":1}',
])('%j is none', (text) => {
  expect(parseWatch(text)).toBeUndefined()
})
