import { expect, test } from 'vitest'
import { createNoteBook } from '../../../src/domain/convert/convert-note'
import { cellReader } from '../../../src/domain/convert/csv/cells-date'
import { readCsv } from '../../../src/domain/convert/csv/read-csv'
import { calendarHintOf } from '../../../src/domain/fields/time-names'
import pairs from '../../fixtures/collections/start-end-bc.csv?raw'
import battles from '../../fixtures/collections/year-bc.csv?raw'
import { rowsOf } from './rows-of'
import { column, converted, shown } from './shown-dates'

test('years of a column Year BC are years BCE, in the page and where they are converted, and that is said', () => {
  const dates = ['-0489', '-0479', '-0330', '-0215', '-0044']
  const rows = rowsOf(battles)
  expect(shown(rows)).toMatchObject({ dates, said: 'years BCE, as the name says: 44 is 44 BCE' })
  expect(converted(rows).dates).toEqual(dates)
  const notes = createNoteBook()
  readCsv(battles, {}, notes)
  expect(notes.list().find(({ code }) => code === 'negative-years')?.values).toEqual({ as: 'named' })
})

test('a start and an end BC count down', () => {
  const dates = ['-1489/-1479', '-1330/-1322', '-1215/-1201']
  expect(shown(rowsOf(pairs)).dates).toEqual(dates)
  expect(converted(rowsOf(pairs)).dates).toEqual(dates)
})

test('of a date in columns the year is BCE, and words say the era where they say it', () => {
  const rows = [490, 44].map((year) => ({ 'Year BC': year, Month: 3, Day: 15 }))
  expect(shown(rows).dates).toEqual(['-0489-03-15', '-0043-03-15'])
  expect(converted(rows).dates).toEqual(['-0489-03-15', '-0043-03-15'])
  const words = column('Date BC', 'c. 490', '480', '430–425', 'AD 20', '5th century', '44?')
  const dates = ['-0489~', '-0479', '-0429/-0424', '0020', '-04XX', '-0043?']
  expect(shown(words).dates).toEqual(dates)
  expect(converted(words).dates).toEqual(dates)
})

test('years with a sign are read by it, whatever the name says', () => {
  expect(shown(column('Year BC', -490, 45)).dates).toEqual(['-0489', '0045'])
})

test.each([
  ['Year BC', 'bce'],
  ['start_bce', 'bce'],
  ['Jahr v. Chr.', 'bce'],
  ['année av. J.-C.', 'bce'],
  ['año a. C.', 'bce'],
  ['BC year', 'bce'],
  ['BC_FIRE_YEAR', undefined],
  ['Year (BC/AD)', undefined],
  ['Jahr (v. Chr./n. Chr.)', undefined],
  ['year (negative for BC)', undefined],
  ['Date cal BP', 'bp'],
  ['years ago', 'bp'],
  ['date_ka', 'bp'],
  ['year_week', 'week'],
  ['Jahr-KW', 'week'],
  ['неделя', 'week'],
  ['year', undefined],
])('the name %s tells %s', (name, hint) => {
  expect(calendarHintOf(name)).toBe(hint)
})

test.each(['Date BP', 'date_cal_bp', 'years ago', 'year_bp', 'date_ka'])(
  'ages in %s are no dates',
  (name) => {
    const rows = column(name, 1500, 1450, 1800)
    expect(shown(rows).dates).toEqual([undefined, undefined, undefined])
    expect(shown(rows, { date: ['properties', name] }).dates).toEqual([undefined, undefined, undefined])
    expect(converted(rows).dates).toEqual([undefined, undefined, undefined])
    const table = { header: [name], rows: [{ cells: ['1500'], line: 2 }], hasHeader: true }
    expect(cellReader(table, new Map([['date', 0]]), undefined, undefined)('1500')).toBeUndefined()
  },
)

test('ages from and to are no dates', () => {
  const rows = [1500, 1600].map((age) => ({ date_from_bp: age, date_to_bp: age - 100 }))
  expect(shown(rows).dates).toEqual([undefined, undefined])
  expect(converted(rows).dates).toEqual([undefined, undefined])
})
