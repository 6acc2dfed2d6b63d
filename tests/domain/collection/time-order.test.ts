import fc from 'fast-check'
import { expect, it } from 'vitest'
import { timeOrder } from '../../../src/domain/collection/time-order'

const { POSITIVE_INFINITY: EVER, NEGATIVE_INFINITY: NEVER } = Number

/** The order by the words of its definition. */
function byComparison(starts: readonly number[], ends: readonly number[]): readonly number[] {
  const at = (list: readonly number[], row: number) => list[row] as number
  const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1)
  return starts
    .map((_, row) => row)
    .sort((a, b) => compare(at(starts, a), at(starts, b)) || compare(at(ends, b), at(ends, a)) || a - b)
}

it.each([
  ['by start', [3, 1, 2], [4, 5, 6], [1, 2, 0]],
  ['the later end first', [1, 1, 1], [2, 4, 3], [1, 2, 0]],
  ['as they are where alike', [1, 0, 1, 1], [2, 2, 2, 2], [1, 0, 2, 3]],
  ['with open ends', [NEVER, EVER, 0, NEVER, EVER], [0, EVER, EVER, EVER, EVER], [3, 0, 2, 1, 4]],
  ['below zero and by fractions', [-0.5, -1, 0.25, -0, 0], [9, 9, 9, 9, 9], [1, 0, 3, 4, 2]],
  ['none', [], [], []],
  ['one', [5], [6], [0]],
])('sorts %s', (_, starts, ends, order) => {
  expect([...timeOrder(Float64Array.from(starts), Float64Array.from(ends))]).toEqual(order)
})

const some = fc.integer({ min: -3, max: 3 })
const never = fc.constant(EVER)

it.each([
  ['any numbers', fc.oneof(fc.double({ noNaN: true }), some, fc.constantFrom(EVER, NEVER, -0))],
  ['whole days', fc.oneof(some, never)],
  ['days far from each other', fc.oneof(some, fc.constantFrom(1 << 20, -(1 << 20), 2 ** 60), never)],
])('sorts %s as a comparison does', (_, number) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number)), fc.option(some), (pairs, length) => {
      const starts = pairs.map(([start]) => start)
      const ends = pairs.map(([start, end]) => (length === null ? end : start + length))
      expect([...timeOrder(Float64Array.from(starts), Float64Array.from(ends))]).toEqual(
        byComparison(starts, ends),
      )
    }),
    { numRuns: 500 },
  )
})
