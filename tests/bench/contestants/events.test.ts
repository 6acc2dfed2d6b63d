import { expect, test } from 'vitest'
import { countIn, EXTENT, makeEvents, textOf } from './events'

const DAY = 86_400_000

interface Read {
  readonly features: readonly {
    readonly geometry: { readonly coordinates: readonly number[] }
    readonly properties: { readonly date?: string; readonly start?: string; readonly end?: string }
  }[]
}

const read = (text: Iterable<string>): Read => JSON.parse([...text].join(''))

test.each(['points', 'spans'] as const)(
  '%s are the same ones each time, and take up the whole extent',
  (kind) => {
    const events = makeEvents(500, kind)
    expect(makeEvents(500, kind)).toEqual(events)
    expect(Math.min(...events.starts)).toBe(EXTENT.from)
    expect(Math.max(...events.ends)).toBe(EXTENT.to)
    expect(events.starts.every((start, row) => start < (events.ends[row] ?? 0))).toBe(true)
  },
)

test('more of fewer events are others, not those again', () => {
  expect([...makeEvents(200, 'points').lon.slice(2, 100)]).toEqual([
    ...makeEvents(100, 'points').lon.slice(2),
  ])
})

test.each(['points', 'spans'] as const)('the text of %s says the same as the columns', (kind) => {
  const events = makeEvents(6000, kind)
  const { features } = read(textOf(events))
  expect(features).toHaveLength(6000)
  features.forEach(({ geometry, properties }, row) => {
    const { date, start = date, end = start } = properties
    expect(Date.parse(start ?? '') / DAY).toBe(events.starts[row])
    expect(Date.parse(end ?? '') / DAY + 1).toBe(events.ends[row])
    expect(geometry.coordinates[0]).toBeCloseTo(events.lon[row] ?? 0, 4)
  })
  expect(features.every(({ geometry }) => Math.abs(geometry.coordinates[1] ?? 90) < 80)).toBe(true)
})

test('an event is in a window that holds one of its days, the end of the window exclusive', () => {
  const { starts, ends, ...others } = makeEvents(2, 'spans')
  starts.set([10, 20])
  ends.set([12, 21])
  const events = { ...others, starts, ends }
  const count = (from: number, to: number) => countIn(events, { from, to })
  expect([count(0, 10), count(0, 11), count(11, 20), count(12, 20), count(12, 21), count(0, 99)]).toEqual([
    0, 1, 1, 0, 1, 2,
  ])
})
