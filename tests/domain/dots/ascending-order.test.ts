import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ascendingOrder } from '../../../src/domain/dots/ascending-order'

test('numbers that ascend as they are need no order', () => {
  for (const numbers of [
    [],
    [3],
    [1, 1, 2],
    [Number.NEGATIVE_INFINITY, -0, 0, -0, 0.5, Number.POSITIVE_INFINITY],
  ])
    expect(ascendingOrder(Float64Array.from(numbers)), `${numbers}`).toBeUndefined()
})

test('equal numbers stay in the order of their indices, both zeros too', () => {
  expect(ascendingOrder(Float64Array.of(1, 0, -0, 1, 0, -1))).toEqual(Uint32Array.of(5, 1, 2, 4, 0, 3))
})

test('any numbers are ordered as a sort that compares them would', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true }),
    fc.integer({ min: -800_000, max: 40_000 }),
    fc.constantFrom(
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      Number.MAX_VALUE,
      Number.MIN_VALUE,
      0,
      -0,
    ),
  )
  fc.assert(
    fc.property(fc.array(number, { maxLength: 200 }), (list) => {
      const numbers = Float64Array.from(list)
      const expected = list
        .map((_, index) => index)
        .sort((a, b) => {
          const [first, second] = [list[a] as number, list[b] as number]
          return first < second ? -1 : first > second ? 1 : a - b
        })
      expect(Array.from(ascendingOrder(numbers) ?? list.keys())).toEqual(expected)
      expect(Array.from(numbers)).toEqual(list)
    }),
  )
})
