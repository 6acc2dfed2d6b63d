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
