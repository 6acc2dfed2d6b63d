import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { windowChoiceOf } from '../../../src/domain/playback/window-choice'
import { windowUpTo } from '../../../src/domain/playback/window-up-to'
import { civilToDays } from '../../../src/domain/time/days'

const extent = { from: civilToDays(1963, 1, 1), to: civilToDays(2024, 1, 1) }
const day = civilToDays(1994, 3, 3)

describe('windowUpTo', () => {
  it('keeps the kind of the window', () => {
    expect(windowUpTo(day, extent, extent)).toEqual({ from: extent.from, to: day + 1 })
    const fiveYears = { from: civilToDays(2000, 1, 1), to: civilToDays(2005, 1, 1) }
    expect(windowUpTo(day, fiveYears, extent)).toEqual({ from: civilToDays(1989, 3, 4), to: day + 1 })
    const custom = { from: civilToDays(1990, 2, 1), to: civilToDays(1992, 5, 1) }
    expect(windowUpTo(day, custom, extent)).toEqual({ from: custom.from, to: day + 1 })
  })

  it('moves a window with free ends that starts later, as a whole', () => {
    const custom = { from: civilToDays(2000, 2, 1), to: civilToDays(2000, 2, 11) }
    expect(windowUpTo(day, custom, extent)).toEqual({ from: day - 9, to: day + 1 })
  })

  it('ends with the day, whatever the window, as far as the extent goes', () => {
    const days = fc.integer({ min: extent.from, max: extent.to - 1 })
    fc.assert(
      fc.property(days, days, days, (asked, a, b) => {
        const window = { from: Math.min(a, b), to: Math.max(a, b) + 1 }
        const moved = windowUpTo(asked, window, extent)
        expect(moved.to).toBe(asked + 1)
        expect(moved.from).toBeGreaterThanOrEqual(extent.from)
        expect(moved.from).toBeLessThan(moved.to)
        if (windowChoiceOf(window, extent) === 'all') expect(moved.from).toBe(extent.from)
      }),
    )
    expect(windowUpTo(extent.to + 500, extent, extent)).toEqual(extent)
    expect(windowUpTo(extent.from - 500, extent, extent).to).toBe(extent.from + 1)
  })
})
