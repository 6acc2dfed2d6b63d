import { expect, test } from 'vitest'
import { readFoundTable } from '../../../src/domain/collection/read-found-table'
import { createNoteBook } from '../../../src/domain/convert/convert-note'
import { column, converted, shown } from './shown-dates'

const REVOLUTION = ['1979-02-11', '1988-07-27', '1979-03-21']

test.each([
  ['تاریخ', '۱۳۵۷/۱۱/۲۲', '۱۳۶۷/۵/۵', '۱۳۵۸/۱/۱'],
  ['تاریخ', '1357/11/22', '1367/5/5', '1358/1/1'],
  ['date', '۱۳۵۷/۱۱/۲۲', '۱۳۶۷/۵/۵', '۱۳۵۸/۱/۱'],
  ['date_shamsi', '1357/11/22', '1367/05/05', '1358/01/01'],
  ['jalali_date', '1357-11-22', '1367-05-05', '1358-01-01'],
  ['تاریخ شمسی', '1357.11.22', '۱۳۶۷.۵.۵', '1358.1.1'],
  ['Persian date', '22/11/1357', '5/5/1367', '1/1/1358'],
  ['date_shamsi', '13571122', '13670505', '13580101'],
  ['سال هجری شمسی', '1357/11/22', '1367/5/5', '1358/1/1'],
])('days in %s, such as %s, are those of the Iranian calendar', (name, ...values) => {
  expect(shown(column(name, ...values)).dates).toEqual(REVOLUTION)
  expect(converted(column(name, ...values)).dates).toEqual(REVOLUTION)
})

test.each([
  ['persian_year', 1357, '1978-03-21/1979-03-20'],
  ['year_sh', '1357', '1978-03-21/1979-03-20'],
  ['سال', '۱۳۵۷', '1978-03-21/1979-03-20'],
  ['سال', '1357', '1978-03-21/1979-03-20'],
  ['hijri_year', 1445, '2023-07-19/2024-07-06'],
  ['year_ah', '1445', '2023-07-19/2024-07-06'],
  ['Year AH', '1445', '2023-07-19/2024-07-06'],
  ['سال هجری', '1445', '2023-07-19/2024-07-06'],
  ['hijri_date', '1445-09-01', '2024-03-11'],
  ['Islamic date', '1/9/1445', '2024-03-11'],
  ['تاريخ هجري', '١٤٤٥/٩/١', '2024-03-11'],
  ['date_shamsi', 'c. 1357', '1978-03-21~/1979-03-20'],
  ['shamsi', '1357/11/22', '1979-02-11'],
  ['date_shamsi', '1357/11/22 12:30', '1979-02-11T12:30Z'],
  ['date_shamsi', '1357-58', '1978-03-21/1980-03-20'],
  ['date_shamsi', '۲۲ بهمن ۱۳۵۷', '1979-02-11'],
  ['date_shamsi', '1357-11', '1979-01-21/1979-02-19'],
])('in %s, %s is %s', (name, value, edtf) => {
  const rows = column(name, value, value, value)
  expect(new Set(shown(rows).dates)).toEqual(new Set([edtf]))
  expect(new Set(converted(rows).dates)).toEqual(new Set([edtf]))
})

test.each([
  ['date', '1357/11/22'],
  ['تاریخ میلادی', '۱۳۵۷/۱۱/۲۲'],
  ['تاريخ', '١٣٥٧/١١/٢٢'],
])('in %s, %s is Gregorian', (name, value) => {
  const { dates, said } = shown(column(name, value, value))
  expect(dates).toEqual(['1357-11-22', '1357-11-22'])
  expect(said).not.toContain('calendar')
  expect(converted(column(name, value)).dates).toEqual(['1357-11-22'])
})

test('years that only ours can be stay so, and days that the calendar lacks are not read', () => {
  // 1358 was a leap year, 1357 none.
  const values = ['1357/11/22', '1979-02-11', '1358/12/30', '1357/12/30', '1357/13/1', '57']
  const dates = ['1979-02-11', '1979-02-11', '1980-03-20', undefined, undefined, undefined]
  expect(shown(column('date_shamsi', ...values)).dates).toEqual(dates)
  expect(shown(column('persian_year', 1979, 1988)).dates).toEqual(['1979', '1988'])
  expect(shown(column('تاریخ', '۱۹۷۹/۲/۱۱', '۱۹۸۸/۷/۲۷')).dates).toEqual(['1979-02-11', '1988-07-27'])
})

test('the calendar and what told it are said', () => {
  const named = column('date_shamsi', '1357/11/22')
  expect(shown(named).said).toBe('read by the Iranian calendar (Solar Hijri), as the name of the column says')
  expect(converted(named).told).toEqual({ of: 'persian', because: 'name' })
  expect(converted(column('تاریخ', '۱۳۵۷/۱۱/۲۲')).told).toEqual({ of: 'persian', because: 'script' })
  expect(shown(column('hijri_year', 1445)).said).toBe(
    'read by the Islamic calendar (Umm al-Qura), as the name of the column says',
  )
  expect(converted(column('date', '1357/11/22')).told).toBeUndefined()
})

test('dates in columns are of it too, with months in numbers or by name', () => {
  const rows = [
    { سال: '۱۳۵۷', ماه: '۱۱', روز: '۲۲' },
    { سال: '۱۳۵۷', ماه: 'بهمن', روز: '۲۲' },
    { سال: '۱۳۵۷', ماه: '۱۱', روز: '' },
  ]
  expect(shown(rows).dates).toEqual(['1979-02-11', '1979-02-11', '1979-01-21/1979-02-19'])
  const latin = [
    { year_sh: 1357, month_sh: 11, day_sh: 22 },
    { year_sh: 1358, month_sh: 1, day_sh: 1 },
  ]
  expect(shown(latin).dates).toEqual(['1979-02-11', '1979-03-21'])
})

test('a start and an end are of it too', () => {
  const rows = [{ start_shamsi: '1357/11/22', end_shamsi: '1358/1/1' }]
  expect(shown(rows).dates).toEqual(['1979-02-11/1979-03-21'])
})

test('of a column of years that was chosen, too', () => {
  const rows = [{ persian_year: 1357, m: 11, d: 22 }]
  const choices = {
    year: ['properties', 'persian_year'],
    month: ['properties', 'm'],
    day: ['properties', 'd'],
  }
  expect(shown(rows, choices).dates).toEqual(['1979-02-11'])
  const { date, start } = { date: column('shamsi', '1357/11/22'), start: [{ a_shamsi: '1357', b: '1358' }] }
  expect(shown(date, { date: ['properties', 'shamsi'] }).dates).toEqual(['1979-02-11'])
  const ends = { start: ['properties', 'a_shamsi'], end: ['properties', 'b'] }
  expect(shown(start, ends).dates).toEqual(['1978-03-21/1980-03-20'])
})

test('a table that keeps its columns tells the calendar as well', () => {
  const notes = createNoteBook()
  const bytes = new TextEncoder().encode('title,hijri_year,lat,lon\nA,1445,24,40\nB,1440,24.5,40.5\n')
  expect(readFoundTable(bytes, (part) => new TextDecoder().decode(part), notes)).toBeDefined()
  expect(notes.list().find(({ code }) => code === 'calendar')?.values).toEqual({
    of: 'islamic',
    because: 'name',
  })
})
