import { expect, test } from 'vitest'
import { cellReader } from '../../../src/domain/convert/csv/cells-date'
import { createFeatureReader, findFields } from '../../../src/domain/fields/feature-fields'
import { readSpan } from '../../../src/domain/time/read-span'

type Row = Readonly<Record<string, unknown>>

function spansOf(rows: readonly Row[]) {
  const features = rows.map((properties) => ({ type: 'Feature', geometry: null, properties }))
  const reader = createFeatureReader(findFields(features))
  const spans = features.map((feature) => reader.read(feature).span)
  expect(reader.revised()).toBeUndefined()
  return spans
}

function spanOf(edtf: string) {
  const read = readSpan(edtf)
  return 'span' in read ? read.span : undefined
}

const MUSEUM = ['1920-21', '1923-24', '1921-22', '1925-27', '1890-95', '1930']

test.each<[string, readonly string[], readonly string[]]>([
  ['Date', MUSEUM, ['1920/1921', '1923/1924', '1921/1922', '1925/1927', '1890/1895', '1930']],
  [
    'season',
    ['2019-20', '2020-21', '2021-22', '2022-23'],
    ['2019/2020', '2020/2021', '2021/2022', '2022/2023'],
  ],
  [
    'year',
    ['1905-06', '1910-11', '1911-12', '1896-97'],
    ['1905/1906', '1910/1911', '1911/1912', '1896/1897'],
  ],
  ['date', ['2007-08', '2008-09'], ['2007/2008', '2008/2009']],
  ['date', ['1999-00', '2000-01', '1998-99'], ['1999/2000', '2000/2001', '1998/1999']],
  [
    'year',
    ['1930', '1931', '1932', '1920-21', '1905-06'],
    ['1930', '1931', '1932', '1920/1921', '1905/1906'],
  ],
  ['date', ['c. 1905-06', '1920-21', 'c. 1925-27'], ['1905~/1906', '1920/1921', '1925~/1927']],
])('in a member %s with %j, what stands behind a hyphen is years', (name, dates, edtf) => {
  expect(spansOf(dates.map((date) => ({ [name]: date })))).toEqual(edtf.map(spanOf))
  const rows = dates.map((cell, line) => ({ cells: [cell], line }))
  const table = { header: [name], rows, hasHeader: true }
  const cell = cellReader(table, new Map([['date', 0]]), undefined, undefined)
  expect(dates.map(cell)).toEqual(edtf)
})

test.each<[string, readonly string[]]>([
  ['nothing else', ['2008-09']],
  ['the same date again', ['2008-09', '2008-09']],
  ['a month that can be no year', ['2008-09', '2009-10', '2010-03']],
  ['a year whose month is not known', ['2008-09', '2009-10', '2010-00']],
  ['a full date', ['1905-06', '1906-07', '1905-06-12']],
  ['other months and seasons', ['2001-21', '2001-22', '2003-24', '2008-09']],
  ['a season that can be no year', ['1985-21', '1920-21', '1914/1918']],
  ['a mark of EDTF', ['2007-08', '2020-21', '1985~']],
  ['an open end of EDTF', ['2020-21', '2008-09', '../1950']],
  ['an interval of months', ['2007-08', '2008-09', '2007-08/2008-09']],
])('beside %s it is a month or season', (_, dates) => {
  const wanted = dates.map((date) => spanOf(date.replace(/-00$/, '')))
  const written = dates.map((date) => date.replace(/\/19(?=18$)/, '-'))
  expect(spansOf(written.map((date) => ({ date })))).toEqual(wanted)
})

test('a column that is called EDTF is read as such', () => {
  const dates = ['2007-08', '2008-09', '2014-18']
  expect(spansOf(dates.map((edtf) => ({ edtf })))).toEqual(['2007-08', '2008-09', '2014/2018'].map(spanOf))
})

test('beside a range that can be no month, a full date leaves the months and makes years of seasons', () => {
  const dates = ['1905-06', '1920-21', '1925-27', '1905-06-12']
  const wanted = ['1905-06', '1920/1921', '1925/1927', '1905-06-12'].map(spanOf)
  expect(spansOf(dates.map((date) => ({ date })))).toEqual(wanted)
  const many = Array.from({ length: 11 }, (_, year) => `18${10 + year}-99`)
  const [first, second] = spansOf([...dates, ...many].map((date) => ({ date })))
  expect([first, second]).toEqual(['1905/1906', '1920/1921'].map(spanOf))
})

test('a start and an end are no ranges because they are of years in turn', () => {
  const rows = [{ start: '2007-08', end: '2008-09' }]
  expect(spansOf(rows)).toEqual([spanOf('2007-08/2008-09')])
  const table = {
    header: ['start', 'end'],
    rows: [{ cells: ['2007-08', '2008-09'], line: 2 }],
    hasHeader: true,
  }
  const columns = new Map([
    ['start', 0],
    ['end', 1],
  ] as const)
  expect(['2007-08', '2008-09'].map(cellReader(table, columns, undefined, undefined))).toEqual([
    '2007-08',
    '2008-09',
  ])
})

test.each([
  ['years', ['2007-08', '2010-12'], '2014-19', ['2007/2008', '2010/2012', '2014/2019']],
  ['months', ['2007-08', '2008-09'], '2008-03', ['2007-08', '2008-09', '2008-03']],
])('a row behind those that were looked at makes %s of all', (_, looked, last, edtf) => {
  const features = (dates: readonly string[]) => dates.map((date) => ({ properties: { date } }))
  const all = features([...looked, last])
  const reader = createFeatureReader(findFields(features(looked)))
  for (const feature of all) reader.read(feature)
  const revised = reader.revised()
  if (!revised) throw new Error('what stands behind the hyphen is not revised')
  const again = createFeatureReader(revised)
  expect(all.map((feature) => again.read(feature).span)).toEqual(edtf.map(spanOf))
  expect(again.revised()).toBeUndefined()
})
