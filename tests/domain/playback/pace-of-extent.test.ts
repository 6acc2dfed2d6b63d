import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyStepsOf, speedsOf } from '../../../src/domain/playback/pace-of-extent'
import { civilToDays, DAYS_PER_YEAR } from '../../../src/domain/time/days'
import { grainOf } from '../../../src/domain/time/extent'

const years = (count: number) => ({ from: 0, to: count * DAYS_PER_YEAR })

describe('speedsOf', () => {
  it('plays an extent of decades at a year a second', () => {
    expect(speedsOf(years(61))).toEqual({ all: [0.25, 0.5, 1, 2, 5], usual: 1 })
  })

  it('plays days by the day and ages by centuries', () => {
    expect(speedsOf({ from: 0, to: 2 }).usual).toBeCloseTo(1 / DAYS_PER_YEAR)
    expect(speedsOf(years(2400)).usual).toBe(50)
    expect(speedsOf(years(1e6)).usual).toBe(1000)
  })

  it('takes a minute or so for all of most extents, and always has five to choose from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 20_000_000 }), (days) => {
        const { all, usual } = speedsOf({ from: 0, to: days })
        expect(all).toHaveLength(5)
        expect(all).toContain(usual)
        expect(all).toEqual([...all].sort((a, b) => a - b))
        const seconds = days / DAYS_PER_YEAR / usual
        expect(seconds).toBeGreaterThan(25)
        expect(seconds).toBeLessThan(130)
      }),
    )
  })

  it.each([
    ['hour', 30, 1 / 4],
    ['minute', 2, 1 / 24],
    ['second', 1 / 24, 1 / 1440],
  ] as const)('plays times of day by no less than an %s', (grain, days, usual) => {
    const { all, usual: chosen } = speedsOf({ from: 0, to: days, grain })
    expect(all).toHaveLength(5)
    expect(Math.min(...all) * DAYS_PER_YEAR).toBeGreaterThanOrEqual(grainOf({ grain }).length * 0.99)
    expect(chosen * DAYS_PER_YEAR).toBeCloseTo(usual, 6)
  })
})

describe('keyStepsOf', () => {
  it.each([
    [2, civilToDays(2000, 1, 2), civilToDays(2000, 1, 8)],
    [0.8 * DAYS_PER_YEAR, civilToDays(2000, 1, 8), civilToDays(2000, 2, 1)],
    [61 * DAYS_PER_YEAR, civilToDays(2000, 2, 1), civilToDays(2001, 1, 1)],
    [400 * DAYS_PER_YEAR, civilToDays(2001, 1, 1), civilToDays(2010, 1, 1)],
    [5000 * DAYS_PER_YEAR, civilToDays(2010, 1, 1), civilToDays(2100, 1, 1)],
  ])('moves as suits %s days', (days, arrow, page) => {
    const steps = keyStepsOf({ from: 0, to: days })
    const start = civilToDays(2000, 1, 1)
    expect([steps.arrow(start, 1), steps.page(start, 1)]).toEqual([arrow, page])
    expect(steps.arrow(arrow, -1)).toBe(start)
  })
})

it.each([
  ['hour', 30, 60, 1440],
  ['minute', 3, 10, 360],
  ['minute', 1 / 2, 1, 60],
  ['second', 1 / 24, 1 / 6, 5],
  ['second', 1 / 240, 1 / 60, 1],
] as const)('moves by times of day where windows do: %s of %s days', (grain, to, arrow, page) => {
  const steps = keyStepsOf({ from: 0, to, grain })
  expect(steps.arrow(0, 1) * 1440).toBeCloseTo(arrow)
  expect(steps.page(0, -1) * 1440).toBeCloseTo(-page)
})
