import { expect, test } from 'vitest'
import meteorites from '../../fixtures/collections/meteorites.csv?raw'
import items from '../../fixtures/collections/wikidata-times.csv?raw'
import { rowsOf } from './rows-of'
import { column, converted, shown } from './shown-dates'

test('times of Wikidata without day or month are years and months', () => {
  const { dates } = shown(rowsOf(items))
  expect(dates.slice(0, 2)).toEqual(['1850', '1850-05'])
  expect(converted(rowsOf(items)).dates.slice(0, 2)).toEqual(['1850', '1850-05'])
})

test('years of meteorites at midnight of New Year are years also where they are converted', () => {
  expect(shown(rowsOf(meteorites)).dates).toEqual(['1880', '1951'])
  expect(converted(rowsOf(meteorites)).dates).toEqual(['1880', '1951'])
  const days = column('date', '01/01/1880 12:00:00 AM', '01/01/1951 12:00:00 AM')
  expect(converted(days).dates).not.toContain('1880')
})

test('the minus of typesetters is a sign of years', () => {
  const rows = [
    { start: '−44', end: '−30' },
    { start: '−27', end: '14' },
    { start: '98', end: '117' },
  ]
  const dates = ['-0043/-0029', '-0026/0014', '0098/0117']
  expect(shown(rows).dates).toEqual(dates)
  expect(converted(rows).dates).toEqual(dates)
  expect(converted(column('year', '−44', '−490')).dates).toEqual(['-0043', '-0489'])
  expect(shown(column('year', '−44', '−490')).dates).toEqual(['-0043', '-0489'])
})
