import { describe, expect, test } from 'vitest'
import { civilToDays } from '../../src/domain/time/days'
import { parseDate } from '../../src/domain/time/edtf'
import { describePrecision, formatDay, formatMonth, formatSpan, formatYear } from '../../src/i18n/format-date'

function words(text: string, style: 'long' | 'short' = 'long', locale = 'en-GB'): string {
  const result = parseDate(text)
  return formatSpan('span' in result ? result.span : undefined, text, { locale, style })
}

describe('formatSpan', () => {
  test.each([
    ['1981-06-28', '28 June 1981'],
    ['1981-06', 'June 1981'],
    ['1981', '1981'],
    ['1981-08~', 'about August 1981'],
    ['1979?', '1979 (uncertain)'],
    ['1979%', 'about 1979 (uncertain)'],
    ['198X', 'the 1980s'],
    ['1981-22', 'summer 1981'],
    ['1965-09-05/1965-09-06', '5 to 6 September 1965'],
    ['1981-07-28/1981-08~', '28 July to about August 1981'],
    ['1981-06/1981-12', 'June to December 1981'],
    ['1986-06-07/1986~', '7 June 1986 to about 1986'],
    ['1979-11-04/1981-01-20', '4 November 1979 to 20 January 1981'],
    ['1986~/1988~', 'about 1986 to about 1988'],
    ['2017~/', 'from about 2017, end unknown'],
    ['2017~/..', 'since about 2017 (ongoing)'],
    ['../1985', 'until 1985'],
    ['/1985', 'to 1985, start unknown'],
    ['[1981,1983]', 'one of: 1981 or 1983'],
    ['-0043', '44 BCE'],
    ['-0043-03-15', '15 March 44 BCE'],
    ['', 'undated'],
    ['yesterday', 'yesterday'],
  ])('%s is "%s"', (text, expected) => {
    expect(words(text)).toBe(expected)
  })

  test('short months', () => {
    expect(words('1981-09-05', 'short')).toBe('5 Sept 1981')
  })

  test('months in another language', () => {
    expect(words('1981-06-28', 'long', 'fr')).toBe('28 juin 1981')
  })
})

test('a day, its month and its year', () => {
  const day = civilToDays(1981, 6, 28)
  expect([formatDay(day + 0.9, 'en-GB'), formatMonth(day, 'en-GB'), formatYear(day, 'en-GB')]).toEqual([
    '28 June 1981',
    'June 1981',
    '1981',
  ])
})

test('precision in words', () => {
  const result = parseDate('1981-06~')
  expect('span' in result && describePrecision(result.span)).toBe('known to the month')
})
