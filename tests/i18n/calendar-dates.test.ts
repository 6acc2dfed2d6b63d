import { beforeAll, describe, expect, test } from 'vitest'
import { civilToDays } from '../../src/domain/time/days'
import { parseDate } from '../../src/domain/time/edtf'
import { calendarOf, withCalendar, withoutCalendar } from '../../src/i18n/calendar-locale'
import { fetchCalendarWords } from '../../src/i18n/calendar-words'
import { formatDay, formatSpan, formatWholeYear } from '../../src/i18n/format-date'
import { formatPeriod } from '../../src/i18n/format-period'

beforeAll(fetchCalendarWords)

const PERSIAN = withCalendar('en-GB', 'persian')
const ISLAMIC = withCalendar('en-GB', 'islamic')

test('a locale carries its calendar and gives it back', () => {
  expect(calendarOf(PERSIAN)).toBe('persian')
  expect(calendarOf(ISLAMIC)).toBe('islamic')
  expect(calendarOf(withCalendar('en-GB', 'gregorian'))).toBeUndefined()
  expect(withoutCalendar(ISLAMIC)).toBe('en-GB')
  expect(new Intl.Locale(ISLAMIC).calendar).toBe('islamic-umalqura')
})

describe('dates in two calendars', () => {
  const words = (text: string, locale = PERSIAN, style: 'long' | 'short' = 'long') => {
    const read = parseDate(text)
    return formatSpan('span' in read ? read.span : undefined, text, { locale, style })
  }

  test.each([
    ['1981-06-28', '7 Tir 1360 (28 June 1981)'],
    ['1981-06-28~', 'about 7 Tir 1360 (28 June 1981)'],
    ['1981-06-28?', '7 Tir 1360 (28 June 1981, uncertain)'],
    ['1981-06', 'Khordad–Tir 1360 (June 1981)'],
    ['1981-03', 'Esfand 1359 – Farvardin 1360 (March 1981)'],
    ['1981', '1359–1360 (1981)'],
    ['1981~', 'about 1359–1360 (1981)'],
    ['198X', '1358–1368 (in the 1980s)'],
    ['1965-09-05/1965-09-06', '14 to 15 Shahrivar 1344 (5 to 6 September 1965)'],
    ['1981-06/1981-08', 'Khordad–Shahrivar 1360 (June to August 1981)'],
    ['1981-07-28/1981-08~', '6 Mordad 1360 (28 July 1981) to about Mordad–Shahrivar 1360 (August 1981)'],
    ['1981-06-28/..', 'since 7 Tir 1360 (28 June 1981, ongoing)'],
    ['1981/', 'from 1359–1360 (1981), end unknown'],
    ['[1965-09-05..1965-09-06]', 'between 14 and 15 Shahrivar 1344 (between 5 and 6 September 1965)'],
    ['[1981,1983]', 'one of: 1359–1360 (1981), 1361–1362 (1983)'],
    ['1981-06-28T20:50Z', '7 Tir 1360 (28 June 1981), 20:50 UTC'],
    ['', 'undated'],
  ])('%s is %s', (text, expected) => {
    expect(words(text)).toBe(expected)
  })

  test('in the Islamic calendar', () => {
    expect(words('1981-06-28', ISLAMIC)).toBe('25 Shaʻban 1401 (28 June 1981)')
    expect(words('1981', ISLAMIC)).toBe('1401–1402 (1981)')
  })

  test('of days, periods and years', () => {
    expect(formatDay(civilToDays(1981, 6, 28), PERSIAN)).toBe('7 Tir 1360 (28 June 1981)')
    expect(formatDay(Infinity, PERSIAN)).toBe('…')
    expect(formatWholeYear(1981, PERSIAN)).toBe('1359–1360 (1981)')
    expect(formatPeriod(civilToDays(1981, 7, 1), civilToDays(1981, 10, 1), PERSIAN)).toBe(
      'Tir–Mehr 1360 (Jul 1981 – Sept 1981)',
    )
  })
})
