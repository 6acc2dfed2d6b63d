import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDate } from '../../../src/domain/time/edtf'
import { parseTypedDate } from '../../../src/domain/time/parse-typed-date'
import { anyDateText, edtfDate } from './edtf-texts'

function understood(text: string, locale?: string): string | undefined {
  const result = parseTypedDate(text, locale === undefined ? {} : { locale })
  return 'edtf' in result ? result.edtf : undefined
}

describe('parseTypedDate', () => {
  test.each([
    ['1981', '1981'],
    [' 1981-06-28 ', '1981-06-28'],
    ['28 June 1981', '1981-06-28'],
    ['28th of June, 1981', '1981-06-28'],
    ['June 28, 1981', '1981-06-28'],
    ['28 JUN 1981', '1981-06-28'],
    ['6 Sept. 1965', '1965-09-06'],
    ['June 1981', '1981-06'],
    ['28.6.1981', '1981-06-28'],
    ['28/6/1981', '1981-06-28'],
    ['28. 6. 1981', '1981-06-28'],
    ['1981/6/28', '1981-06-28'],
    ['5/6/1981', '1981-06-05'],
    ['6/28/1981', '1981-06-28'],
    ['19810628', '1981-06-28'],
    ['about June 1981', '1981-06~'],
    ['c. 1981', '1981~'],
    ['c.1981', '1981~'],
    ['1981?', '1981?'],
    ['probably 1981', '1981?'],
    ['1980s', '198X'],
    ['in the 1980s', '198X'],
    ['summer 1981', '1981-22'],
    ['Fall of 1981', '1981-23'],
    ['44 BC', '-0043'],
    ['15 March 44 B.C.', '-0043-03-15'],
    ['1 BCE', '0000'],
    ['1274-01-01 BCE', '-1273-01-01'],
    ['0001-12-31 bc', '0000-12-31'],
    ['0490-06-28 BCE to 0489-03-01 BCE', '-0489-06-28/-0488-03-01'],
    ['5-6 September 1965', '1965-09-05/1965-09-06'],
    ['5 to 6 September 1965', '1965-09-05/1965-09-06'],
    ['28 July to about August 1981', '1981-07-28/1981-08~'],
    ['June–December 1981', '1981-06/1981-12'],
    ['from 1986 until 1988', '1986/1988'],
    ['1986 - 1988', '1986/1988'],
    ['1981-06-20 – 1981-06-28', '1981-06-20/1981-06-28'],
    ['between 5 and 6 September 1965', '[1965-09-05..1965-09-06]'],
    ['5 or 6 September 1965', '[1965-09-05,1965-09-06]'],
    ['since 2017', '2017/..'],
    ['2017 to present', '2017/..'],
    ['until 1985', '../1985'],
    ['1984 or earlier', '[..1984]'],
    ['۱۹۸۱', '1981'],
    ['198u', '198X'],
  ])('"%s" is %s', (text, edtf) => {
    expect(understood(text)).toBe(edtf)
  })

  test.each([
    '',
    'hello',
    'June',
    '28 June',
    '81',
    '28/6/81',
    '31 June 1981',
    'June July 1981',
    '1 2 June 1981',
    '28/6',
  ])('"%s" is not understood', (text) => {
    expect(understood(text)).toBeUndefined()
  })

  test('says what is wrong with a day that does not exist', () => {
    expect(parseTypedDate('31 June 1981')).toMatchObject({
      problem: { code: 'date/impossible-day', values: { day: 31, month: 6, days: 30 } },
    })
  })

  test('knows the months of the language, inflected ones too', () => {
    expect(understood('28 juin 1981', 'fr')).toBe('1981-06-28')
    expect(understood('28 qershor 1981', 'sq')).toBe('1981-06-28')
    expect(understood('28 июня 1981', 'ru')).toBe('1981-06-28')
    expect(understood('28 June 1981', 'fr')).toBe('1981-06-28')
    expect(understood('28 juin 1981')).toBeUndefined()
  })

  test('takes EDTF as it is', () => {
    fc.assert(
      fc.property(edtfDate, (text) => {
        expect(parseTypedDate(text)).toEqual(parseDate(text))
      }),
    )
  })

  test('never throws', () => {
    const words = fc.constantFrom(
      'june',
      'about',
      'to',
      'between',
      'and',
      'or',
      '-',
      '28',
      '1981',
      'bc',
      'the',
      '/',
      ',',
    )
    const wordy = fc.array(words, { maxLength: 12 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(fc.oneof(wordy, anyDateText), (text) => {
        const result = parseTypedDate(text)
        expect('span' in result || result.problem.code.startsWith('date/')).toBe(true)
      }),
      { numRuns: 1500 },
    )
  }, 30_000)
})
