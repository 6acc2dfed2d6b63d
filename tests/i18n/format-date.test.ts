import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { civilToDays } from '../../src/domain/time/days'
import { parseDate } from '../../src/domain/time/edtf'
import { parseTypedDate } from '../../src/domain/time/parse-typed-date'
import { date as english } from '../../src/i18n/en/date'
import { formatDay, formatMonth, formatSpan, formatStart, formatYear } from '../../src/i18n/format-date'
import { formatPeriod } from '../../src/i18n/format-period'
import { anyDateText, edtfDate, edtfInterval } from '../domain/time/edtf-texts'

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
    ['198X', 'in the 1980s'],
    ['198X~', 'about the 1980s'],
    ['1986/199X', '1986 to the 1990s'],
    ['19XX', 'between 1900 and 1999'],
    ['-019X', 'between 200 BCE and 191 BCE'],
    ['1981-1X', 'between October 1981 and December 1981'],
    ['198X-12-25', 'between 25 December 1980 and 25 December 1989'],
    ['1981-XX', '1981'],
    ['1981-06-XX', 'June 1981'],
    ['XXXX', 'year unknown'],
    ['1981-22', 'summer 1981'],
    ['1965-09-05/1965-09-06', '5 to 6 September 1965'],
    ['1981-06-20/1981-06-20', '20 June 1981'],
    ['1981-07-28/1981-08~', '28 July to about August 1981'],
    ['1988-07-25~/1988-07-30~', 'about 25 to about 30 July 1988'],
    ['1981-06/1981-12', 'June to December 1981'],
    ['1981-06/1982-06', 'June 1981 to June 1982'],
    ['1965-09-05?/1965-09-06', '5 September 1965 (uncertain) to 6 September 1965'],
    ['1986-06-07/1986~', '7 June 1986 to about 1986'],
    ['1979-11-04/1981-01-20', '4 November 1979 to 20 January 1981'],
    ['1986~/1988~', 'about 1986 to about 1988'],
    ['2017~/', 'from about 2017, end unknown'],
    ['2017/..', 'since 2017 (ongoing)'],
    ['../1985', 'until 1985'],
    ['/1985', 'until 1985, start unknown'],
    ['[1981,1983]', 'one of: 1981, 1983'],
    ['[1965-09-05..1965-09-06]', 'between 5 and 6 September 1965'],
    ['[..1984]', '1984 or earlier'],
    ['[1984..]', '1984 or later'],
    ['{1981,1983..1985}', '1981 and 1983 to 1985'],
    ['-0043', '44 BCE'],
    ['-0043-03-15', '15 March 44 BCE'],
    ['Y170000002', '170,000,002'],
    ['1981-06-20T10:00:00', '20 June 1981, 10:00'],
    ['1981-06-20T10:00:05Z', '20 June 1981, 10:00:05 UTC'],
    ['1981-06-20T01:00+03:30', '20 June 1981, 01:00 (UTC+03:30)'],
    ['', 'undated'],
    ['yesterday', 'yesterday'],
  ])('%s is "%s"', (text, expected) => {
    expect(words(text)).toBe(expected)
  })

  test.each([
    ['1981-09-05', '5 Sept 1981'],
    ['1981-08~', 'c. Aug 1981'],
    ['1979?', '1979?'],
    ['1986~/1988~', 'c. 1986 – c. 1988'],
    ['1986/1988', '1986–1988'],
    ['1965-09-05/1965-09-06', '5–6 Sept 1965'],
    ['1981-07-28/1981-08~', '28 Jul – c. Aug 1981'],
    ['2017~/', 'c. 2017 – ?'],
    ['2017/..', 'since 2017'],
  ])('on a label, %s is "%s"', (text, expected) => {
    expect(words(text, 'short')).toBe(expected)
  })

  test('in another language, months and eras in its own words, templates from its messages', () => {
    expect(words('1981-06-28', 'long', 'fr')).toBe('28 juin 1981')
    expect(words('-0043-03-15', 'long', 'fr')).toBe('15 mars 44 av. J.-C.')
    expect(words('1981-06-28', 'long', 'fa')).toBe('۲۸ ژوئن ۱۹۸۱')
    const messages = { ...english, endsShare: false, fromTo: (a: string, b: string) => `${a}から${b}まで` }
    const result = parseDate('1965-09-05/1965-09-06')
    if (!('span' in result)) throw new Error('unread')
    expect(formatSpan(result.span, result.edtf, { locale: 'ja', messages })).toBe(
      '1965年9月5日から1965年9月6日まで',
    )
  })

  test('what it says of a date, read as typed words, is that date', () => {
    const long = fc.oneof(edtfDate, edtfInterval).filter((text) => 'span' in parseDate(text))
    fc.assert(
      fc.property(long, (text) => {
        const written = words(text)
        const [before, after] = [parseDate(text), parseTypedDate(written)]
        if ('problem' in after) return expect.fail(`${text}: "${written}" is not read`)
        const { interval: _, ...span } = 'span' in before ? before.span : after.span
        // Two equal ends are worded as one date.
        const { interval: __, ...again } = after.span
        expect(again, written).toEqual(span)
      }),
      { numRuns: 500 },
    )
  }, 30_000)

  test('never throws, and never says nothing', () => {
    fc.assert(
      fc.property(
        anyDateText,
        fc.constantFrom('en-GB', 'fr', 'fa', 'ar', 'sq', 'ja'),
        fc.constantFrom('long', 'short'),
        (text, locale, style) => {
          expect(words(text, style, locale)).not.toBe(text === '' ? '' : undefined)
          if (text !== '') expect(words(text, style, locale).length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 500 },
    )
  }, 30_000)
})

describe('formatDay, formatMonth, formatYear', () => {
  test.each([
    [civilToDays(1981, 6, 28), '28 June 1981', 'June 1981', '1981'],
    [civilToDays(1981, 6, 28) + 0.9, '28 June 1981', 'June 1981', '1981'],
    [civilToDays(1066, 10, 14), '14 October 1066', 'October 1066', '1066'],
    [civilToDays(1, 1, 1), '1 January 1 CE', 'January 1 CE', '1 CE'],
    [civilToDays(99, 1, 1), '1 January 99 CE', 'January 99 CE', '99 CE'],
    [civilToDays(0, 12, 31), '31 December 1 BCE', 'December 1 BCE', '1 BCE'],
    [Infinity, '…', '…', '…'],
    [-Infinity, '…', '…', '…'],
    [civilToDays(300_000, 1, 1), '300,000', '300,000', '300,000'],
    [civilToDays(-299_999, 1, 1), '300,000 BCE', '300,000 BCE', '300,000 BCE'],
  ])('%f', (days, day, month, year) => {
    expect([formatDay(days, 'en-GB'), formatMonth(days, 'en-GB'), formatYear(days, 'en-GB')]).toEqual([
      day,
      month,
      year,
    ])
  })
})

describe('formatPeriod', () => {
  test.each([
    ['1981-01-01', '1982-01-01', '1981'],
    ['1981-06-01', '1981-07-01', 'June 1981'],
    ['1981-07-01', '1982-01-01', 'Jul 1981 – Dec 1981'],
    ['1980-01-01', '1985-01-01', '1980 – 1984'],
    ['1981-06-28', '1981-06-29', '28 June 1981'],
    ['1981-06-28', '1981-07-02', '28 June 1981 – 1 July 1981'],
  ])('words the bar from %s to before %s as %s', (from, to, words) => {
    const day = (iso: string) => Date.parse(iso) / 86_400_000
    expect(formatPeriod(day(from), day(to), 'en-GB')).toBe(words)
  })

  test.each([
    ['2024-05-01T10:15Z', '2024-05-01T10:30Z', '1 May 2024, 10:15 – 10:30 UTC'],
    ['2024-05-01T10:15Z', '2024-05-01T10:16Z', '1 May 2024, 10:15 UTC'],
    ['2024-05-01T23:45Z', '2024-05-02T00:00Z', '1 May 2024, 23:45 – 24:00 UTC'],
    ['2024-05-01T18:00Z', '2024-05-02T06:00Z', '1 May 2024, 18:00 – 2 May 2024, 06:00 UTC'],
    ['2024-05-01T00:00Z', '2024-05-02T00:00Z', '1 May 2024'],
  ])('words the bar of times of day from %s to before %s as %s', (from, to, words) => {
    const time = (iso: string) => Date.parse(iso) / 86_400_000
    expect(formatPeriod(time(from), time(to), 'en-GB-x-minute')).toBe(words)
  })
})

describe('formatStart', () => {
  test.each([
    ['1975', '1975'],
    ['1986/1988', '1986'],
    ['1979-12~/1981-06', 'about December 1979'],
    ['1979?', '1979 (uncertain)'],
    ['1981-06-28', '28 June 1981'],
    ['1979-11-04/1981-01-20', '4 November 1979'],
    ['198X', 'in the 1980s'],
    ['[1965-09-05..1965-09-06]', 'between 5 and 6 September 1965'],
    ['1981-06-28T20:20', undefined],
    ['../1985', undefined],
    ['sometime', undefined],
  ])('of %s is %s', (text, words) => {
    expect(formatStart(text, { locale: 'en-GB' })).toBe(words)
  })
})
