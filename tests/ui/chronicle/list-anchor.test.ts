import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorAt, LINE, scrollSpace, scrollTopFor } from '../../../src/ui/chronicle/list-anchor'

const count = fc.integer({ min: 40, max: 2_000_000 })
const height = fc.integer({ min: 200, max: 2000 })

describe('the scroll space of a list', () => {
  it('is no longer than browsers take', () => {
    expect(scrollSpace(500)).toBe(500 * LINE)
    expect(scrollSpace(1_000_000)).toBeLessThan(17_000_000)
  })

  it('reaches both ends', () => {
    fc.assert(
      fc.property(count, height, (count, height) => {
        const last = scrollSpace(count) - height
        expect(anchorAt({ top: 0, height }, count)).toEqual({ row: 0, part: 0, y: 0 })
        expect(anchorAt({ top: last, height }, count)).toEqual({ row: count - 1, part: 1, y: last + height })
      }),
    )
  })

  it('leads back from what is in view to how far it is scrolled', () => {
    fc.assert(
      fc.property(count, height, fc.double({ min: 0, max: 1, noNaN: true }), (count, height, share) => {
        const top = share * (scrollSpace(count) - height)
        const { row, part, y } = anchorAt({ top, height }, count)
        const [from, to] = [top, top + height].map((at) => row + part + (at - y) / LINE)
        expect(scrollTopFor(from ?? 0, to ?? 0, count, height)).toBeCloseTo(top, 3)
      }),
    )
  })
})
