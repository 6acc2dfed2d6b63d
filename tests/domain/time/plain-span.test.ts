import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hullOf, joinSpans, sinceSpan, untilSpan } from '../../../src/domain/time/join-spans'
import { plainSpan } from '../../../src/domain/time/plain-span'
import { readSpan } from '../../../src/domain/time/read-span'
import type { TimeSpan } from '../../../src/domain/time/time-span'
import { anyDateText, edtfDate } from './edtf-texts'

function spanOf(edtf: string): TimeSpan {
  const read = readSpan(edtf)
  if ('problem' in read) throw new Error(`${edtf} is no EDTF`)
  return read.span
}

/** Instants are fractions of days, which are not exact. */
function expectSame(is: TimeSpan | undefined, wanted: TimeSpan, told: string) {
  const rounded = (span: TimeSpan | undefined) =>
    span &&
    Object.fromEntries(
      Object.entries(span).map(([key, value]) => [
        key,
        typeof value === 'number' && Number.isFinite(value) ? Math.round(value * 1e6) : value,
      ]),
    )
  expect(rounded(is), told).toEqual(rounded(wanted))
}

const two = (most: number) =>
  fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'))
const clock = fc
  .tuple(two(23), two(59), fc.option(two(59)), fc.option(fc.integer({ min: 0, max: 999 })))
  .map(
    ([hours, minutes, seconds, milliseconds]) =>
      `${hours}:${minutes}${seconds === null ? '' : `:${seconds}${milliseconds === null ? '' : `.${String(milliseconds).padStart(3, '0')}`}`}`,
  )
const zone = fc.oneof(
  fc.constantFrom('', 'Z', '+02:00', '-0330', '+05'),
  fc.tuple(fc.constantFrom('+', '-'), two(14)).map(([sign, hours]) => `${sign}${hours}:00`),
)

test('a plain date is the one that is read as EDTF', () => {
  fc.assert(
    fc.property(fc.oneof(edtfDate, anyDateText), (text) => {
      const plain = plainSpan(text)
      const read = readSpan(text)
      if (plain && 'span' in read) expectSame(plain, read.span, text)
    }),
  )
  for (const text of ['1986', '1986-06', '1986-06-07', '-0043', '-0043-03-15', '2020-02-29'])
    expect(plainSpan(text), text).toEqual(spanOf(text))
})

test('an instant is the one that is read as EDTF', () => {
  fc.assert(
    fc.property(
      clock,
      zone,
      fc.constantFrom('1986-06-07', '2020-02-29', '-0043-03-15'),
      (time, offset, day) => {
        const text = `${day}T${time}${offset}`
        const read = readSpan(text)
        if ('span' in read) expectSame(plainSpan(text), read.span, text)
      },
    ),
  )
})

test.each([
  ['1986/06/07', '1986-06-07'],
  ['1986-06-00', '1986-06'],
  ['1986-00-00', '1986'],
  ['1986-06-07 12:30', '1986-06-07T12:30'],
  ['1986-06-07T12:30:15,25Z', '1986-06-07T12:30:15.250Z'],
  ['1986/06/07 12:30:15+00', '1986-06-07T12:30:15Z'],
  ['1986-06-07 12:30:15 UTC', '1986-06-07T12:30:15Z'],
  ['1986-06-07 1:05:09 PM', '1986-06-07T13:05:09'],
  ['1986-06-07 12:00 AM', '1986-06-07T00:00'],
])('what databases write is read as well: %s is %s', (text, edtf) => {
  expectSame(plainSpan(text), spanOf(edtf), text)
})

test.each([
  ...[
    '',
    '-',
    '19',
    '198',
    '19860',
    '-0000',
    '1986-13',
    '1986-02-30',
    '1986/06',
    '1986-6-7',
    '1986-06-07T',
    'abcd',
  ],
  ...[
    '1986-06-07T25:00',
    '1986-06-07T12:60',
    '1986-06-07T12',
    '1986-06-07T12:00:00+2',
    '1986-06-07 noon',
    '1986-21',
  ],
  ...['1986-06-07T24:01', '1986-06-07 13:00 PM', '1986-06-07T12:00Z and more', '1986-06-07x', '1986~'],
])('%j is none of the plainest dates', (text) => {
  expect(plainSpan(text)).toBeUndefined()
})

test('a start and an end are together what an interval of EDTF is', () => {
  fc.assert(
    fc.property(edtfDate, edtfDate, (start, end) => {
      const read = readSpan(`${start}/${end}`)
      const [first, last] = [readSpan(start), readSpan(end)]
      if ('problem' in first || 'problem' in last) return
      const joined = joinSpans(first.span, last.span)
      if ('span' in read) expect(joined).toEqual(read.span)
      else expect(joined).toBeUndefined()
    }),
  )
})

test('open and unknown ends, and sets, are those of EDTF', () => {
  fc.assert(
    fc.property(edtfDate, edtfDate, (one, other) => {
      const [first, last] = [readSpan(one), readSpan(other)]
      if ('problem' in first || 'problem' in last) return
      expect(sinceSpan(first.span, 'open')).toEqual(spanOf(`${one}/..`))
      expect(sinceSpan(first.span, 'unknown')).toEqual(spanOf(`${one}/`))
      expect(untilSpan(first.span)).toEqual(spanOf(`/${one}`))
      expect(hullOf([first.span, last.span])).toEqual({ ...spanOf(`{${one},${other}}`), interval: true })
      expect(hullOf([first.span])).toBe(first.span)
    }),
  )
  expect(hullOf([])).toBeUndefined()
})
