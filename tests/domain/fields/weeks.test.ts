import { expect, test } from 'vitest'
import weeks from '../../fixtures/collections/weeks.csv?raw'
import { rowsOf } from './rows-of'
import { column, converted, shown } from './shown-dates'

const FIRST = ['[2019-12-30..2020-01-05]', '[2020-01-06..2020-01-12]']

test.each(['year_week', 'KW', 'date', 'Zeit'])('weeks of years in %s are weeks', (name) => {
  const values = rowsOf(weeks).map((row) => String(row.year_week))
  const rows = column(name, ...values)
  expect(values.length).toBeGreaterThan(53)
  const { dates } = shown(rows)
  expect(dates.slice(0, 2)).toEqual(FIRST)
  expect(dates[52]).toBe('[2020-12-28..2021-01-03]')
  if (name === 'year_week') expect(converted(rows).dates).toEqual(dates)
})

test('a few weeks are known by the name alone, else they are months', () => {
  expect(shown(column('year_week', '2020-01', '2020-02')).dates).toEqual(FIRST)
  expect(shown(column('Kalenderwoche', '2020/1', '2020/2')).dates).toEqual(FIRST)
  expect(shown(column('date', '2020-01', '2020-02')).dates).toEqual(['2020-01', '2020-02'])
  expect(converted(column('year_week', '2020-01', '2020-60')).dates).toEqual([FIRST[0], undefined])
})

test('weeks of a year whose digits are small are known by how many they are', () => {
  const values = Array.from({ length: 52 }, (_, index) => `2001-${String(index + 1).padStart(2, '0')}`)
  expect(shown(column('date', ...values)).dates[0]).toBe('[2001-01-01..2001-01-07]')
})

test('ranges of years stay such beside a wrong one', () => {
  const values = ['1920-21', '1925-27', '1930-31', '1911-14', '1933-39', '1925-13']
  expect(shown(column('Date', ...values)).dates.slice(0, 3)).toEqual(['1920/1921', '1925/1927', '1930/1931'])
})
