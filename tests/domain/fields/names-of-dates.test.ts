import { describe, expect, test } from 'vitest'
import { column, converted, shown } from './shown-dates'

describe('years and months under usual headings are dates, in the page and converted', () => {
  test.each([
    ['Datierung', ['1850', '1902']],
    ['Entstehungszeit', ['1850', '1902']],
    ['datation', ['1850', '1902']],
    ['datación', ['1850', '1902']],
    ['dated', ['1850', '1902']],
    ['built', ['1850', '1902']],
    ['founded', ['1850', '1902']],
    ['month', ['2020-01', '2020-02']],
    ['day', ['2020-01-05', '2020-02-06']],
  ])('%s', (name, dates) => {
    expect(shown(column(name, ...dates)).dates).toEqual(dates)
    expect(converted(column(name, ...dates)).dates).toEqual(dates)
  })

  test.each([[['01/2020', '02/2020']], [['Jan 2020', 'Feb 2020']]])('month with %j', (values) => {
    expect(shown(column('month', ...values)).dates).toEqual(['2020-01', '2020-02'])
    expect(converted(column('month', ...values)).dates).toEqual(['2020-01', '2020-02'])
  })
})

describe('years between which something was are found by', () => {
  test.each([
    ['notBefore', 'notAfter'],
    ['not_before', 'not_after'],
    ['earliest', 'latest'],
    ['tpq', 'taq'],
    ['Terminus post quem', 'Terminus ante quem'],
    ['Datierung von', 'Datierung bis'],
    ['dating from', 'dating to'],
  ])('%s and %s', (start, end) => {
    const rows = [
      { [start]: '0101', [end]: '0150' },
      { [start]: '0201', [end]: '0300' },
    ]
    const plain = rows.map((row) => Object.fromEntries(Object.entries(row).map(([n, v]) => [n, Number(v)])))
    for (const each of [rows, plain]) {
      expect(shown(each).dates).toEqual(['0101/0150', '0201/0300'])
      expect(converted(each).dates).toEqual(['0101/0150', '0201/0300'])
    }
  })
})

test.each(['date', 'month', 'yearmonth'])(
  'six digits under %s are months where all of them can be',
  (name) => {
    for (const values of [
      ['202001', '202012'],
      [202001, 202012],
    ]) {
      expect(shown(column(name, ...values)).dates).toEqual(['2020-01', '2020-12'])
      expect(converted(column(name, ...values)).dates).toEqual(['2020-01', '2020-12'])
    }
    expect(shown(column(name, 202001, 202013)).dates).toEqual([undefined, undefined])
  },
)

test('a latest day alone is a date', () => {
  expect(shown(column('latest', '2020-01-05', '2020-02-06')).dates).toEqual(['2020-01-05', '2020-02-06'])
})

test('numbers under such headings that are none stay what they are', () => {
  expect(shown(column('built', 12, 15, 120)).dates).toEqual([undefined, undefined, undefined])
  expect(shown([{ earliest: 3, latest: 17 }]).dates).toEqual([undefined])
  expect(shown(column('month', 1, 2)).dates).toEqual([undefined, undefined])
})

test('what is told of a year beside it is no date', () => {
  // The eruptions of the Smithsonian's Global Volcanism Program.
  const rows = [
    { 'Start Year': '2001', 'Start Year Uncertainty': '', 'Start Month': '7', 'Start Day': '17' },
    { 'Start Year': '-1000', 'Start Year Uncertainty': '300', 'Start Month': '0', 'Start Day': '0' },
  ]
  expect(shown(rows).dates).toEqual(['2001-07-17', '-0999'])
  expect(converted(rows).dates).toEqual(['2001-07-17', '-0999'])
})

test('when those lived who made it is not the date of a thing that has one', () => {
  const rows = [
    {
      'Artist Begin Date': '1794',
      'Artist End Date': '1869',
      'Object Begin Date': '1853',
      'Object End Date': '1854',
    },
    {
      'Artist Begin Date': '1800',
      'Artist End Date': '1870',
      'Object Begin Date': '1860',
      'Object End Date': '1861',
    },
  ]
  expect(shown(rows).dates).toEqual(['1853/1854', '1860/1861'])
})

test('times as Unix and Twitter write them are read', () => {
  const texts = [
    'Wed Oct 10 20:19:24 +0000 2018',
    'Thu Apr  6 15:24:15 2017',
    'Thu Apr 06 23:30:00 -0200 2017',
  ]
  expect(shown(column('created_at', ...texts)).dates).toEqual([
    expect.stringMatching(/^2018-10-10T20:19:24/),
    expect.stringMatching(/^2017-04-06T15:24:15/),
    expect.stringMatching(/^2017-04-07T01:30:00/),
  ])
})

test('days as Chinese and Japanese write them are read, in the page and converted', () => {
  const rows = column('日期', '1919年5月4日', '1911年10月', '618年')
  expect(shown(rows).dates).toEqual(['1919-05-04', '1911-10', '0618'])
  expect(converted(rows).dates).toEqual(['1919-05-04', '1911-10', '0618'])
})

test.each([
  ['Дата', ['7 сентября 1812', 'декабрь 1825 г.'], ['1812-09-07', '1825-12']],
  ['التاريخ', ['15 يوليو 1958', 'يناير 1960'], ['1958-07-15', '1960-01']],
])('dates in words under %s are read, in the page and converted', (name, texts, dates) => {
  expect(shown(column(name, ...texts)).dates).toEqual(dates)
  expect(converted(column(name, ...texts)).dates).toEqual(dates)
})

test('centuries in Roman figures are read where they stand alone', () => {
  expect(shown(column('date', 's. XII', 'XIX century', 'siglo XV', 'S. Maria')).dates).toEqual([
    '11XX',
    '18XX',
    '14XX',
    undefined,
  ])
})

test('centuries as OpenStreetMap and museums write them are read', () => {
  expect(shown(column('start_date', 'C17', 'early C19', '19thC (early)', '3rdC BC', 'c1750')).dates).toEqual([
    '16XX',
    '[1800..1849]',
    '[1800..1849]',
    '-02XX',
    '1750~',
  ])
})
