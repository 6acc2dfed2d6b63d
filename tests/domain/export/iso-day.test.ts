import { describe, expect, test } from 'vitest'
import { isoBounds, isoDay } from '../../../src/domain/export/iso-day'
import { linkedPlacesWhen } from '../../../src/domain/export/linked-places-when'
import { civilToDays } from '../../../src/domain/time/days'
import { parseDate } from '../../../src/domain/time/edtf'

const span = (text: string) => {
  const result = parseDate(text)
  if (!('span' in result)) throw new Error(text)
  return result.span
}
const when = (text: string) => linkedPlacesWhen(span(text))?.timespans[0]

describe('isoDay', () => {
  test.each([
    [1981, '1981-06-28'],
    [-43, '-0043-06-28'],
    [0, '0000-06-28'],
    [12_345, '+12345-06-28'],
  ])('of the year %i', (year, text) => expect(isoDay(civilToDays(year, 6, 28))).toBe(text))
})

test.each([
  ['1981-06-28', '1981-06-28', '1981-06-28'],
  ['1981', '1981-01-01', '1981-12-31'],
  ['1981-06-28T20:20Z', '1981-06-28', '1981-06-28'],
  ['1986/..', '1986-01-01', undefined],
  ['/1986-02', undefined, '1986-02-28'],
])('start and end of %s', (text, start, end) => expect(isoBounds(span(text))).toEqual({ start, end }))

describe('linkedPlacesWhen', () => {
  test.each([
    [
      '1981-06',
      { earliest: '1981-06-01', latest: '1981-06-30' },
      { earliest: '1981-06-01', latest: '1981-06-30' },
    ],
    [
      '1986-06-07/1988',
      { earliest: '1986-06-07', latest: '1986-06-07' },
      { earliest: '1988-01-01', latest: '1988-12-31' },
    ],
    ['-0043-03-15', { earliest: '-0043-03-15', latest: '-0043-03-15' }, expect.anything()],
  ])('%s has both ends', (text, start, end) => expect(when(text)).toEqual({ start, end }))

  test('what goes on ends no earlier than its start, and is not read as over with it', () => {
    const start = { earliest: '2013-01-01', latest: '2013-12-31' }
    expect(when('2013/..')).toEqual({ start, end: { earliest: '2013-12-31' } })
    expect(when('2013/')).toEqual({ start, end: { earliest: '2013-01-01' } })
  })

  test('what had always been has a start all the same: the format asks for one', () => {
    const end = { earliest: '1985-01-01', latest: '1985-12-31' }
    expect(when('../1985')).toEqual({ start: { latest: '1985-01-01' }, end })
    expect(when('/1985')).toEqual({ start: { latest: '1985-12-31' }, end })
    expect(when('[..1985]')).toEqual({ start: { latest: '1985-12-31' }, end: { latest: '1985-12-31' } })
  })
})
