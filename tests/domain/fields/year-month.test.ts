import { expect, test } from 'vitest'
import storms from '../../fixtures/collections/noaa-storms.csv?raw'
import { rowsOf } from './rows-of'
import { converted, shown } from './shown-dates'

const DAYS = ['1950-01-01', '1950-02-02', '1950-03-03']

test('storms of NOAA have their days from the year with its month and the day beside it', () => {
  const rows = rowsOf(storms)
  expect(shown(rows).dates).toEqual(DAYS)
  expect(converted(rows).dates).toEqual(DAYS)
})

test('without days the year with its month is the date, and never a year of six digits', () => {
  const rows = rowsOf(storms, 'BEGIN_YEARMONTH', 'END_YEARMONTH')
  const months = DAYS.map((day) => day.slice(0, 7))
  expect(shown(rows).dates).toEqual(months)
  expect(converted(rows).dates).toEqual(months)
  const ofMonth = rowsOf(storms, 'YEAR', 'END_YEARMONTH')
  expect(shown(ofMonth).dates).toEqual(['1950', '1950', '1950'])
  const mixed = [1950, 1951, 1952, 1953, 1954, 1955, 1956, 1957, 1958, 195001].map((year) => ({ year }))
  expect(shown(mixed).dates.at(-1)).toBe('1950-01')
})

test('a year with a column MONTH_NAME has its month', () => {
  const rows = rowsOf(storms, 'YEAR', 'MONTH_NAME')
  const months = DAYS.map((day) => day.slice(0, 7))
  expect(shown(rows).dates).toEqual(months)
  expect(converted(rows).dates).toEqual(months)
})

test('an end day without an end year is no end', () => {
  const rows = rowsOf(storms, 'YEAR', 'END_DAY')
  expect(shown(rows).dates).toEqual(['1950', '1950', '1950'])
  expect(converted(rows).dates).toEqual(['1950', '1950', '1950'])
})
