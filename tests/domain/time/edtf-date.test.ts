import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEdtfDate } from '../../../src/domain/time/edtf-date'
import { packageEdtfDate } from './edtf-package-date'
import { dateLike } from './edtf-texts'

/** As often as not of those that are right, else of those that a rule is about, or any digits and X. */
function part(right: readonly string[], ...odd: readonly string[]): fc.Arbitrary<string> {
  const width = right[0]?.length ?? 0
  const any = fc.string({ unit: fc.constantFrom(...'0123456789X'), minLength: width, maxLength: width })
  return fc.oneof(
    { arbitrary: fc.constantFrom(...right), weight: 4 },
    { arbitrary: fc.constantFrom(...odd), weight: 3 },
    any,
  )
}

function numbers(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(2, '0'))
}

const year = fc
  .tuple(
    fc.constantFrom('', '', '', '-'),
    part(['1986', '2000', '2101'], '0000', '1900', '198X', '19XX', '1XXX', 'XXXX', '1X86', 'XXX1', '000X'),
  )
  .map((parts) => parts.join(''))
const month = part(numbers(1, 12), ...numbers(20, 25), '00', '0X', '1X', '2X', 'X0', 'X1', 'X2', 'X4', 'XX')
const day = part(numbers(1, 28), ...numbers(29, 32), '00', '0X', '2X', '3X', 'X0', 'X1', 'X9', 'XX')
const clock = fc
  .tuple(
    part(numbers(0, 23), '24', '24', '25'),
    fc.constantFrom(':', ':', ':', ':', ''),
    part(['00', '00', '00', '59'], '60'),
    fc.constantFrom('', '', ':00', ':59', ':60', ':00.0', ':59.9', ':00.', ':01.123456789', ':0'),
  )
  .map((parts) => `T${parts.join('')}`)
const offset = fc
  .tuple(
    fc.constantFrom('+', '-', '−'),
    part(numbers(0, 12), '13', '14', '15'),
    fc.constantFrom('', ':'),
    fc.constantFrom('', '00', '01', '30', '59', '60'),
  )
  .map((parts) => parts.join(''))
const zone = fc.oneof(fc.constantFrom('', 'Z', 'X', '\n'), offset)
const time = fc.tuple(clock, zone).map((parts) => parts.join(''))
const longYear = fc.stringMatching(/^Y-?[12]?\d{3,20}$/)
const mark = fc.constantFrom('', '', '', '', '', '~', '?', '%', '~?')
const noMark = fc.constant('')

/** A date, as often as not with qualifiers here and there. */
const dateOfForm = fc
  .oneof(
    fc.tuple(year),
    fc.tuple(year, fc.constant('-'), month),
    fc.tuple(year, fc.constant('-'), month, fc.constant('-'), day),
    fc.tuple(year, fc.constant('-'), month, fc.constant('-'), day, time),
    fc.tuple(longYear),
  )
  .chain((parts) => {
    const marked = (marks: fc.Arbitrary<string>) =>
      fc.tuple(...['', ...parts].map((each) => marks.map((after) => each + after)))
    return fc.oneof(marked(noMark), marked(mark))
  })
  .map((parts) => parts.join(''))

/** A date of which a character was taken, replaced, doubled or put in. */
const slip = fc
  .tuple(dateOfForm, fc.nat(), fc.constantFrom('', ...'0129X-~?%YT:./+Z \n'), fc.nat(2))
  .map(([text, at, put, taken]) => {
    const place = at % (text.length + 1)
    return text.slice(0, place) + put + text.slice(place + taken)
  })

describe('one date is read as the package judges it', () => {
  test.each([
    ['of any form', dateOfForm],
    ['with a slip', slip],
    [
      'of a day with a time',
      fc.tuple(fc.constantFrom('1986-06-07', '1986-06-24'), time, mark).map((parts) => parts.join('')),
    ],
    ['of any characters', fc.oneof(dateLike, fc.string())],
  ])('%s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readEdtfDate(text)).toStrictEqual(packageEdtfDate(text))
      }),
      { numRuns: 2000 },
    )
  })

  test('the texts are of all kinds', () => {
    const found = new Set<string>()
    for (const text of fc.sample(dateOfForm, { numRuns: 5000, seed: 1 })) {
      const read = readEdtfDate(text)
      found.add(read === undefined ? 'none' : 'code' in read ? read.code : read.precision)
    }
    expect([...found].sort()).toEqual([
      'century',
      'date/impossible-day',
      'date/impossible-month',
      'day',
      'decade',
      'instant',
      'month',
      'none',
      'season',
      'year',
    ])
  })
})

describe('places of a qualifier', () => {
  test.each([
    ['?1986', true],
    ['1986?', true],
    ['?1986?', false],
    ['?-1986', true],
    ['-?1986', false],
    ['~1986?-~06?-~07?', true],
    ['1986-0?6', false],
    ['1986-06-0~7', false],
    ['1986-06??', false],
    ['1986-06-20T12:00~', false],
    ['Y19860~', false],
    ['198X~', true],
    ['~198X', false],
    ['1986-21~', true],
    ['~1986-21', false],
  ])('%s: %s', (text, isDate) => {
    expect(readEdtfDate(text) !== undefined).toBe(isDate)
  })
})

describe('X', () => {
  test.each([
    ['1986-1X', true],
    ['1986-X2', true],
    ['1986-X3', false],
    ['1986-X3-01', true],
    ['1986-01-3X', true],
    ['1986-04-3X', false],
    ['19X1-02-29', false],
    ['XXXX-02-30', false],
    ['1986-XX-07T12:00', false],
  ])('%s: %s', (text, isDate) => {
    expect(readEdtfDate(text) !== undefined).toBe(isDate)
  })
})

describe('time of day', () => {
  test.each([
    ['T24:00', true],
    ['T24:00:00', true],
    ['T24:01', false],
    ['T24:00:01', false],
    ['T24:00:00.0', false],
    ['T12.00', false],
    ['T12:0', false],
    ['T12:00:00.1234567', true],
    ['T12:00:00.', false],
    ['T12:00Z', true],
    ['T12:00z', false],
    ['T12:00+00', true],
    ['T12:00+14:00', true],
    ['T12:00+14:01', false],
    ['T12:00+05:', false],
    ['T12:00+05:0', false],
    ['T12:00+05:000', false],
    ['T12:00-00:01', true],
    ['T12:00-00:00', false],
    ['T12:00-12', true],
    ['T12:00-12:01', false],
    ['T12:00−03:30', true],
    ['T12:00/03:30', false],
  ])('%s: %s', (time, isDate) => {
    const text = `1986-06-07${time}`
    expect(readEdtfDate(text) !== undefined).toBe(isDate)
    expect(readEdtfDate(text)).toStrictEqual(packageEdtfDate(text))
  })
})
