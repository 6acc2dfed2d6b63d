import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addMonths,
  addYears,
  civilToDays,
  daysInMonth,
  daysToCivil,
  isLeapYear,
  yearOf,
} from '../../../src/domain/time/days'

const day = fc.integer({ min: civilToDays(-5000, 1, 1), max: civilToDays(9999, 12, 31) })

describe('civil dates and days', () => {
  test.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [1981, 6, 20, 4188],
    [2000, 2, 29, 11_016],
    [0, 3, 1, -719_468],
    [-1, 12, 31, -719_529],
  ])('%i-%i-%i is day %i', (year, month, dayOfMonth, days) => {
    expect(civilToDays(year, month, dayOfMonth)).toBe(days)
    expect(daysToCivil(days)).toEqual({ year, month, day: dayOfMonth })
  })

  test('go there and back for any day of -5000 to 9999, and agree with the clockwork of the language', () => {
    fc.assert(
      fc.property(day, (days) => {
        const { year, month, day: dayOfMonth } = daysToCivil(days)
        expect(civilToDays(year, month, dayOfMonth)).toBe(days)
        const reference = new Date(days * 86_400_000)
        expect([year, month, dayOfMonth]).toEqual([
          reference.getUTCFullYear(),
          reference.getUTCMonth() + 1,
          reference.getUTCDate(),
        ])
      }),
      { numRuns: 2000 },
    )
  })

  test('each day follows the one before, through a whole cycle of 400 years', () => {
    let expected = { year: 1600, month: 1, day: 1 }
    for (let days = civilToDays(1600, 1, 1); days <= civilToDays(2000, 12, 31); days++) {
      const { year, month, day: dayOfMonth } = daysToCivil(days)
      if (year !== expected.year || month !== expected.month || dayOfMonth !== expected.day) {
        expect.fail(`day ${days} is ${year}-${month}-${dayOfMonth}`)
      }
      if (expected.day < daysInMonth(year, month)) expected = { year, month, day: expected.day + 1 }
      else expected = month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 }
    }
  }, 30_000)

  test('a fraction of a day belongs to the day', () => {
    expect(daysToCivil(-0.5)).toEqual({ year: 1969, month: 12, day: 31 })
    expect(yearOf(civilToDays(1981, 12, 31) + 0.999)).toBe(1981)
    expect(yearOf(civilToDays(1982, 1, 1))).toBe(1982)
  })
})

test.each([
  [2000, true],
  [1900, false],
  [1980, true],
  [1979, false],
  [0, true],
  [-4, true],
  [-100, false],
])('leap year %i: %s', (year, leap) => {
  expect(isLeapYear(year)).toBe(leap)
  expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28)
})

describe('adding months and years', () => {
  const add = (text: readonly [number, number, number], months: number) =>
    daysToCivil(addMonths(civilToDays(...text), months))

  test('a day that the month lacks becomes its last', () => {
    expect(add([1981, 1, 31], 1)).toEqual({ year: 1981, month: 2, day: 28 })
    expect(add([1980, 1, 31], 1)).toEqual({ year: 1980, month: 2, day: 29 })
    expect(add([1981, 3, 31], -1)).toEqual({ year: 1981, month: 2, day: 28 })
    expect(daysToCivil(addYears(civilToDays(1980, 2, 29), 1))).toEqual({ year: 1981, month: 2, day: 28 })
  })

  test('across years, before and after the year 0', () => {
    expect(add([1981, 11, 15], 14)).toEqual({ year: 1983, month: 1, day: 15 })
    expect(add([0, 1, 1], -1)).toEqual({ year: -1, month: 12, day: 1 })
  })

  test('keeps the time of day', () => {
    expect(addMonths(0.25, 1)).toBe(31.25)
  })

  test('goes forth and back but for clamped days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (days, months) => {
        const before = daysToCivil(days)
        const after = daysToCivil(addMonths(addMonths(days, months), -months))
        expect([after.year, after.month]).toEqual([before.year, before.month])
        if (before.day <= 28) expect(after.day).toBe(before.day)
      }),
    )
  })
})
