import { expect, test } from 'vitest'
import { savedAt } from '../../../src/domain/lesson/kept-lesson'

test.each([
  [8.64e15, 8.64e15],
  [-8.64e15, -8.64e15],
  [8.64e15 + 1, 0],
  [-1e300, 0],
  [Number.POSITIVE_INFINITY, 0],
  ['soon', 0],
  [undefined, 0],
])('what is no date is not when a lesson was saved: %s', (time, read) => {
  expect(savedAt({ savedAt: time })).toBe(read)
})
