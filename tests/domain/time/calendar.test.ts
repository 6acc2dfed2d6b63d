import { describe, expect, test } from 'vitest'
import { calendarDay, fromCalendar, monthStart, toCalendar } from '../../../src/domain/time/calendar'
import { civilToDays } from '../../../src/domain/time/days'

const CALENDARS = ['persian', 'islamic'] as const

describe.each(CALENDARS)('the %s calendar', (calendar) => {
  test('gives every day of 1900 to 2100 back, and counts on from day to day', () => {
    let before = toCalendar(civilToDays(1899, 12, 31), calendar)
    for (let days = civilToDays(1900, 1, 1); days < civilToDays(2101, 1, 1); days++) {
      const date = toCalendar(days, calendar)
      if (fromCalendar(date, calendar) !== days) expect.fail(JSON.stringify({ days, date }))
      const isNext = date.day === before.day + 1 && date.month === before.month && date.year === before.year
      const isFirst = date.day === 1 && date.month === (before.month % 12) + 1
      if (!isNext && !isFirst) expect.fail(JSON.stringify({ before, date }))
      before = date
    }
  }, 60_000)

  test('begins each month at its first day', () => {
    for (let month = -11; month < 24; month++) {
      const date = toCalendar(monthStart(1400, month, calendar), calendar)
      expect(date).toEqual({
        year: 1400 + Math.floor((month - 1) / 12),
        month: ((((month - 1) % 12) + 12) % 12) + 1,
        day: 1,
      })
    }
  })
})

test.each([
  ['persian', '1360-04-07', [1981, 6, 28]],
  ['persian', '1357-11-22', [1979, 2, 11]],
  ['persian', '1399-12-30', [2021, 3, 20]],
  ['islamic', '1401-08-25', [1981, 6, 28]],
  ['islamic', '1443-01-01', [2021, 8, 9]],
] as const)('%s %s is the day that the sources give', (calendar, text, [year, month, day]) => {
  expect(calendarDay(civilToDays(year, month, day), calendar)).toBe(text)
})

test.each([
  ['persian', 1360, 13, 1],
  ['persian', 1360, 7, 31],
  ['persian', 1360, 12, 30],
  ['persian', 1360, 1, 0],
  ['islamic', 1401, 8, 31],
] as const)('%s has no %i-%i-%i', (calendar, year, month, day) => {
  expect(fromCalendar({ year, month, day }, calendar)).toBeUndefined()
})
