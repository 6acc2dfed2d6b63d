import { expect, test } from 'vitest'
import objects from '../../fixtures/collections/hundreds.csv?raw'
import { rowsOf } from './rows-of'
import { column, converted, shown } from './shown-dates'

test('early, mid and late 1800s are parts of the century; beside decades bare 1800s is one', () => {
  const dates = ['[1850..1899]', '180X', '[1900..1949]', '1750', '185X']
  expect(shown(rowsOf(objects)).dates).toEqual(dates)
  expect(converted(rowsOf(objects)).dates).toEqual(dates)
  expect(shown(column('date', 'mid 1700s', 'early 2000s')).dates).toEqual(['[1734..1766]', '[2000..2004]'])
})

test('bare 1800s without decades beside it is the century, and 2000s the decade', () => {
  const rows = column('date', '1800s', 'late 1700s', 'c. 1900s', '2000s', '1700s–1800s')
  const dates = ['18XX', '[1750..1799]', '19XX~', '200X', '17XX/18XX']
  expect(shown(rows).dates).toEqual(dates)
  expect(converted(rows).dates).toEqual(dates)
})

test('beside years as well, 1800s is a decade where others are', () => {
  const rows = column('year', 1801, 1802, 1803, '1870s', '1800s')
  expect(shown(rows).dates.slice(3)).toEqual(['187X', '180X'])
  expect(shown(rows.filter(({ year }) => year !== '1870s')).dates.at(-1)).toBe('18XX')
})

test('in one text with a decade, and in other languages, it is a decade', () => {
  const rows = column('date', '1880s–1900s', 'années 1900', '1900er Jahre')
  expect(shown(rows).dates).toEqual(['188X/190X', '190X', '190X'])
})
