import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantSpan } from '../../../src/domain/time/plain-span'
import { readSpan } from '../../../src/domain/time/read-span'
import { spanEdtf } from '../../../src/domain/time/span-edtf'
import type { TimeSpan } from '../../../src/domain/time/time-span'
import { edtfDate, edtfInterval, edtfSet } from './edtf-texts'

function spanOf(edtf: string | undefined): TimeSpan {
  const read = readSpan(edtf ?? '')
  if ('problem' in read) throw new Error(`${edtf} is no EDTF`)
  return read.span
}

test.each([
  ...[
    '1986',
    '1986-06',
    '1986-06-07',
    '198X',
    '19XX',
    '-004X',
    '-04XX',
    '1986-21',
    '1986-24',
    '1986~',
    '1986?',
  ],
  ...[
    '1986-06-07/1986-06-09',
    '1986/1988-05',
    '1986/..',
    '1986/',
    '../1986',
    '/1986',
    '-0043-03-15',
    'Y12345',
  ],
  ...[
    '1986-06-07T12:30Z',
    '1986-06-07T12:30:15Z',
    '1986-06-07T12:30:15.250Z',
    '[1988-09..1988-12]',
    '[1988..]',
  ],
  ...['2012-06-01T07:00:00Z/2012-06-01T08:15:00Z', '[..1988]'],
])('the span of %s is written as it', (edtf) => {
  expect(spanEdtf(spanOf(edtf))).toBe(edtf)
})

test('an interval that may be on any day of it is one of these days', () => {
  expect(spanEdtf({ ...spanOf('[0730..1199]'), interval: true })).toBe('[0730..1199]')
})

test('any span is written as EDTF of the same first and last time', () => {
  fc.assert(
    fc.property(fc.oneof(edtfDate, edtfInterval, edtfSet), (edtf) => {
      const read = readSpan(edtf)
      if ('problem' in read) return
      const { earliestStart, latestEnd, approximate, uncertain } = read.span
      const written = spanEdtf(read.span)
      if (written === undefined) {
        expect([earliestStart, latestEnd]).toEqual([-Infinity, Infinity])
        return
      }
      expect(spanOf(written)).toMatchObject({ earliestStart, latestEnd })
      if (!written.startsWith('[')) expect(spanOf(written)).toMatchObject({ approximate, uncertain })
    }),
  )
})

test('any instant is written as it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: -6e13, max: 2e14 }), fc.constantFrom(1, 1000, 60_000), (time, unit) => {
      const span = instantSpan(Math.floor(time / unit) * unit, unit)
      const again = spanOf(spanEdtf(span))
      expect(again.earliestStart).toBeCloseTo(span.earliestStart, 6)
      expect(again.latestEnd).toBeCloseTo(span.latestEnd, 6)
    }),
  )
})
