import { expect, test } from 'vitest'
import { daySpan, monthSpan } from '../../../src/domain/time/plain-span'
import { converted, shown } from './shown-dates'

test.each([
  ['Jahr', 'Monat', 'Tag', 'Mai', '1950-05-05'],
  ['Jahr', 'Monat', 'Tag', 'Dez.', '1950-12-05'],
  ['Jahr', 'Monat', 'Tag', 'OKT', '1950-10-05'],
  ['Jahr', 'Monat', 'Tag', 'Mär', '1950-03-05'],
  ['Jahr', 'Monat', 'Tag', 'Sept.', '1950-09-05'],
  ['annee', 'mois', 'jour', 'février', '1950-02-05'],
  ['annee', 'mois', 'jour', 'juill.', '1950-07-05'],
  ['ano', 'mes', 'dia', 'Ene', '1950-01-05'],
  ['anno', 'mese', 'giorno', 'Giugno', '1950-06-05'],
  ['ano', 'mes', 'dia', 'dezembro', '1950-12-05'],
  ['jaar', 'maand', 'dag', 'mrt', '1950-03-05'],
  ['year', 'month', 'day', 'IX', '1950-09-05'],
  ['year', 'month', 'day', 'v.', '1950-05-05'],
  ['year', 'month', 'day', 'I', '1950-01-05'],
  ['YR', 'MO', 'DY', '3', '1950-03-05'],
  ['yyyy', 'mm', 'dd', '3', '1950-03-05'],
])('in %s, %s and %s, %s is a month', (year, month, day, name, edtf) => {
  const rows = ['5', '5', '5'].map((number) => ({ [year]: '1950', [month]: name, [day]: number }))
  expect(new Set(shown(rows).dates)).toEqual(new Set([edtf]))
  expect(new Set(converted(rows).dates)).toEqual(new Set([edtf]))
})

test('a month that cannot be read leaves its date unread, as it is written, and never makes one of no days', () => {
  const rows = ['Mai', 'Juni', 'Frimaire', 'Ventôse'].map((month) => ({ Jahr: 1950, Monat: month, Tag: 5 }))
  const dates = ['1950-05-05', '1950-06-05', undefined, undefined]
  expect(shown(rows).dates).toEqual(dates)
  expect(shown(rows).texts[2]).toBe('1950-Frimaire-05')
  expect(converted(rows).dates).toEqual([...dates.slice(0, 2), undefined, undefined])
  expect(monthSpan(1950, Number.NaN)).toBeUndefined()
  expect([daySpan(1950, Number.NaN, 1), daySpan(1950, 1, Number.NaN)]).toEqual([undefined, undefined])
})

test('a table whose names tell of a year alone becomes events by what the page finds of it', () => {
  const rows = [{ Year: 1950, 'Month of the event': 5 }]
  expect(shown(rows).dates).toEqual(converted(rows).dates)
  const named = [{ iyear: 1951, imonth: 7, year: 1950, month: 5 }]
  expect(shown(named).dates).toEqual(converted(named).dates)
  const pair = [{ YR: 1950, min_date: '1948', max_date: '1952' }]
  expect(shown(pair).dates).toEqual(['1948/1952'])
  expect(converted(pair).dates).toEqual(['1948/1952'])
})

test('where most months cannot be read the years alone are the dates', () => {
  const rows = ['Frimaire', 'Nivôse', 'Mai'].map((month) => ({ Jahr: 1800, Monat: month }))
  expect(shown(rows).dates).toEqual(['1800', '1800', '1800'])
})
