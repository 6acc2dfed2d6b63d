import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runningCounts } from '../../../src/domain/series/running-counts'

it('counts any run of indices by kind', () => {
  const kinds = fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 2000, size: 'max' })
  const [a, b] = [fc.nat(2000), fc.nat(2000)]
  fc.assert(
    fc.property(kinds, a, b, (list, a, b) => {
      const [first = 0, end = 0] = [a, b].map((at) => Math.min(at, list.length)).sort((a, b) => a - b)
      const counts = new Uint32Array(3)
      runningCounts(Uint8Array.from(list), 3)(first, end, counts)
      const expected = [0, 1, 2].map((kind) => list.slice(first, end).filter((each) => each === kind).length)
      expect(Array.from(counts)).toEqual(expected)
    }),
  )
})
