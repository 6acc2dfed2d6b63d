import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mixed, mixedOrder } from '../../../../src/domain/lesson/worksheet/mixed-order'

const counts = fc.nat({ max: 40 })

test('has each once, always in the same order, and never in that which they had', () => {
  fc.assert(
    fc.property(counts, fc.string(), (count, seed) => {
      const order = mixedOrder(count, seed)
      const kept = Array.from({ length: count }, (_, index) => index)
      expect(order.toSorted((a, b) => a - b)).toEqual(kept)
      expect(order).toEqual(mixedOrder(count, seed))
      if (count > 1) expect(order).not.toEqual(kept)
    }),
  )
})

test('has other orders for other seeds', () => {
  const orders = new Set(['a', 'b', 'c', 'd'].map((seed) => mixedOrder(9, seed).join()))
  expect(orders.size).toBe(4)
  expect(mixed(['x', 'y'], 'any')).toEqual(['y', 'x'])
})
