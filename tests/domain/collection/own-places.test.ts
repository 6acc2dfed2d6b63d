import { expect, test } from 'vitest'
import { hasOwnPlaces } from '../../../src/domain/collection/own-places'

/** A column in which places have so many rows each, and some rows have none. */
function column(counts: readonly number[], none = 0) {
  const names = ['', ...counts.map((_, index) => `p${index}`)]
  return { of: new Uint16Array(0), names, counts: Uint32Array.of(none, ...counts) }
}

test.each([
  ['all differ', column(Array(25).fill(1)), true],
  ['a few are there twice', column([2, 2, 2, ...Array(24).fill(1)]), true],
  ['many have none', column(Array(25).fill(1), 900), true],
  ['they are few', column(Array(20).fill(1), 900), false],
  ['one in three is there again', column([...Array(10).fill(2), ...Array(10).fill(1)]), false],
  ['there are none', undefined, false],
])('whether rows have places of their own, where %s', (_, places, expected) => {
  expect(hasOwnPlaces(places)).toBe(expected)
})
