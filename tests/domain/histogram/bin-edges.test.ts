import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binAt, binEdges } from '../../../src/domain/histogram/bin-edges'
import { addMonths, civilToDays, daysToCivil } from '../../../src/domain/time/days'
import type { Extent } from '../../../src/domain/time/extent'

const extent = { from: civilToDays(1963, 1, 1), to: civilToDays(2024, 1, 1) }

describe('binEdges', () => {
  it('takes whole half years, years... of the calendar, as the width allows', () => {
    const wide = binEdges(extent, 1180, 6)
    expect(wide[1]).toBe(civilToDays(1963, 7, 1))
    expect(wide.length - 1).toBe(122)
    const narrow = binEdges(extent, 320, 6)
    expect(narrow.slice(0, 3)).toEqual(
      Float64Array.of(extent.from, civilToDays(1964, 1, 1), civilToDays(1966, 1, 1)),
    )
    expect(narrow.length - 1).toBe(31)
    expect(Array.from(binEdges({ from: 10, to: 14 }, 1000, 6))).toEqual([10, 11, 12, 13, 14])
  })

  it('takes round parts of a day, down to the grain', () => {
    const minutes = (extent: Extent, width: number) => {
      const edges = binEdges(extent, width, 6)
      return ((edges[2] ?? 0) - (edges[1] ?? 0)) * 1440
    }
    expect(minutes({ from: 0, to: 1, grain: 'minute' }, 1000)).toBeCloseTo(10)
    expect(minutes({ from: 0, to: 1 / 24, grain: 'minute' }, 1000)).toBeCloseTo(1)
    expect(minutes({ from: 0, to: 1 / 24, grain: 'second' }, 1000)).toBeCloseTo(0.5)
    expect(minutes({ from: 0, to: 3, grain: 'day' }, 1000)).toBe(1440)
  })

  it('covers the extent in rising steps, each bin but the cut ones wide enough', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.integer({ min: 1, max: 800_000 }),
        fc.integer({ min: 0, max: 4000 }),
        (from, length, width) => {
          const edges = binEdges({ from, to: from + length }, width, 6)
          expect([edges[0], edges.at(-1)]).toEqual([from, from + length])
          expect(edges.length - 1).toBeLessThanOrEqual(Math.max(width / 6 + 2, 2))
          for (let i = 1; i < edges.length; i++) expect(edges[i]).toBeGreaterThan(edges[i - 1] ?? Infinity)
        },
      ),
    )
  })

  it('keeps to the calendar before the year 0', () => {
    const edges = binEdges({ from: civilToDays(-99, 5, 3), to: civilToDays(5, 1, 1) }, 300, 6)
    for (const edge of edges.slice(1, -1)) {
      const { year, month, day } = daysToCivil(edge)
      expect([Math.abs(year % 5), month, day]).toEqual([0, 1, 1])
      expect(addMonths(edge, 0)).toBe(edge)
    }
  })
})

describe('binAt', () => {
  it('finds the bin of every day, and none outside', () => {
    const edges = binEdges(extent, 1180, 6)
    fc.assert(
      fc.property(fc.double({ min: extent.from, max: extent.to - 0.001, noNaN: true }), (day) => {
        const bin = binAt(edges, day)
        expect(edges[bin]).toBeLessThanOrEqual(day)
        expect(edges[bin + 1]).toBeGreaterThan(day)
      }),
    )
    expect(binAt(edges, extent.from - 1)).toBe(-1)
    expect(binAt(edges, extent.to)).toBe(-1)
    expect(binAt(edges, Number.NaN)).toBe(-1)
  })
})
