import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDateText } from '../../../src/domain/fields/read-date-text'
import { monthNameSpan, wordySpan } from '../../../src/domain/fields/wordy-date'
import { MONTH_NAMES } from '../../../src/domain/time/month-names'
import { readSpan } from '../../../src/domain/time/read-span'

function bounds(edtf: string) {
  const read = readSpan(edtf)
  return 'span' in read ? [read.span.earliestStart, read.span.latestEnd] : undefined
}

test('the plainest of words are read as all are', () => {
  const name = fc
    .constantFrom(...MONTH_NAMES.keys(), 'Foo', 'spring')
    .map((word) => word[0]?.toUpperCase() + word.slice(1))
  const [day, year] = [fc.integer({ min: 1, max: 32 }), fc.integer({ min: 1000, max: 2100 })]
  const text = fc.oneof(
    fc.tuple(day, name, year, fc.constantFrom(' ', '-')).map(([d, m, y, sign]) => [d, m, y].join(sign)),
    fc.tuple(name, day, year).map(([m, d, y]) => `${m} ${d}, ${y}`),
    fc.tuple(name, year).map(([m, y]) => `${m} ${y}`),
  )
  fc.assert(
    fc.property(text, (words) => {
      const plain = monthNameSpan(words)
      const edtf = readDateText(words)
      if (plain) expect([plain.earliestStart, plain.latestEnd], words).toEqual(bounds(edtf ?? ''))
    }),
  )
  expect(monthNameSpan('15 July 1851')).toBeDefined()
})

test.each([
  ['>=730', '[0730..]'],
  ['>730', '[0731..]'],
  ['<1200', '[..1199]'],
  ['<=1200', '[..1200]'],
  ['< 1200-05', '[..1200-04]'],
  ['≥ 44 BC', '[-0043..]'],
  ['732', '0732'],
  ['1986-W01', '1985-12-30/1986-01-05'],
  ['2020-W53-7', '2021-01-03'],
  ['1986-365', '1986-12-31'],
  ['2020-366', '2020-12-31'],
  ['Mon, 15 Jul 2013 12:00:00 GMT', '2013-07-15T12:00:00Z'],
  ['July 15, 2013 10:00 AM', '2013-07-15T10:00'],
  ['+1850-01-02', '1850-01-02'],
])('%s is %s', (text, edtf) => {
  const span = wordySpan(text, 'day-first', 'bce')
  const [from = 0, to = 0] = bounds(edtf) ?? []
  if (Number.isFinite(from)) expect(span?.earliestStart).toBeCloseTo(from, 6)
  else expect(span?.earliestStart).toBe(from)
  if (Number.isFinite(to)) expect(span?.latestEnd).toBeCloseTo(to, 6)
  else expect(span?.latestEnd).toBe(to)
})

test.each([
  '1986-W54',
  '2021-W53',
  '1986-W00',
  '1986-366',
  '>=',
  '>= the war',
  '5 May 1850 25:00',
  '12',
  '10:30',
  '',
])('%j cannot be read', (text) => {
  expect(wordySpan(text, 'day-first', 'bce')).toBeUndefined()
})

test.each([
  ['+200000-01-01T00:00:00Z', [200_000, 0, 1]],
  ['-200000-01-01T00:00:00.000Z', [-200_000, 0, 1]],
  ['+002001-03-04', [2001, 2, 4]],
  ['-000043-03-15', [-43, 2, 15]],
] as const)('%s is read as JavaScript writes it', (text, [year, month, day]) => {
  const start = new Date(0).setUTCFullYear(year, month, day) / 86_400_000
  expect(wordySpan(text, undefined, 'bce')?.earliestStart).toBe(start)
})

test.each(['-000000-01-01', '+002001-13-01', '+002001-01-01T99:00Z'])('%s is no date', (text) => {
  expect(wordySpan(text, undefined, 'bce')).toBeUndefined()
})
