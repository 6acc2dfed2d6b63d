import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparedWindow } from '../../../src/domain/compare/compared-window'
import { firstComparison } from '../../../src/domain/compare/first-comparison'
import { windowChoiceOf } from '../../../src/domain/playback/window-choice'
import { civilToDays } from '../../../src/domain/time/days'

const day = civilToDays
const extent = { from: day(1963, 1, 1), to: day(2024, 1, 1) }
const instant = fc.integer({ min: extent.from + 1, max: extent.to })
const window = fc
  .tuple(instant, fc.integer({ min: 1, max: 9000 }))
  .map(([to, length]) => ({ from: Math.max(extent.from, to - length), to }))

describe('comparedWindow', () => {
  it('is everything so far, as many years, or as long', () => {
    const to = day(1990, 5, 1)
    expect(comparedWindow(to, { from: extent.from, to: day(2003, 1, 1) }, extent)).toEqual({
      from: extent.from,
      to,
    })
    expect(comparedWindow(to, { from: day(1998, 1, 1), to: day(2003, 1, 1) }, extent)).toEqual({
      from: day(1985, 5, 1),
      to,
    })
    expect(comparedWindow(to, { from: day(2002, 12, 2), to: day(2003, 1, 1) }, extent)).toEqual({
      from: day(1990, 4, 1),
      to,
    })
  })

  it('ends at its date, within the atlas, never longer than the window unless that is everything so far', () => {
    fc.assert(
      fc.property(instant, window, (to, given) => {
        const found = comparedWindow(to, given, extent)
        expect(found.to).toBe(to)
        expect(found.from).toBeGreaterThanOrEqual(extent.from)
        expect(found.from).toBeLessThan(found.to)
        const isAll = windowChoiceOf(given, extent) === 'all'
        if (isAll) expect(found.from).toBe(extent.from)
        else expect(found.to - found.from).toBeLessThanOrEqual(given.to - given.from + 3)
      }),
    )
  })

  it('is the window itself at its own date', () => {
    fc.assert(
      fc.property(window, (given) => {
        const { from, to } = comparedWindow(given.to, given, extent)
        expect(to).toBe(given.to)
        expect(Math.abs(from - given.from)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('firstComparison', () => {
  it('is ten years earlier', () => {
    expect(firstComparison({ from: extent.from, to: day(2003, 6, 2) }, extent)).toBe(day(1993, 6, 2))
  })

  it('is ten years later where the atlas begins', () => {
    expect(firstComparison({ from: extent.from, to: day(1970, 1, 1) }, extent)).toBe(day(1980, 1, 1))
  })

  it('is ten years later where the atlas has not begun ten years earlier, up to the day', () => {
    expect(firstComparison({ from: extent.from, to: day(1973, 1, 1) }, extent)).toBe(day(1983, 1, 1))
    expect(firstComparison({ from: extent.from, to: day(1973, 1, 2) }, extent)).toBe(day(1963, 1, 2))
  })

  it('is half of a short time away, a tenth of ages', () => {
    const month = { from: day(2024, 5, 1), to: day(2024, 5, 31) }
    expect(firstComparison(month, month)).toBe(day(2024, 5, 16))
    const morning = { from: day(2024, 5, 1), to: day(2024, 5, 1) + 1 / 2, grain: 'minute' } as const
    expect(firstComparison(morning, morning)).toBe(day(2024, 5, 1) + 1 / 4)
    const ages = { from: day(-999, 1, 1), to: day(2001, 1, 1) }
    expect(firstComparison(ages, ages)).toBeCloseTo(day(1701, 1, 1), -2)
  })

  it('is another date of the atlas', () => {
    fc.assert(
      fc.property(window, (given) => {
        const found = firstComparison(given, extent)
        expect(found).toBeGreaterThan(extent.from)
        expect(found).toBeLessThanOrEqual(extent.to)
        expect(found).not.toBe(given.to)
      }),
    )
  })
})
