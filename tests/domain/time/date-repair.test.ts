import { describe, expect, test } from 'vitest'
import { civilToDays } from '../../../src/domain/time/days'
import { parseDate } from '../../../src/domain/time/edtf'

const extent = { from: civilToDays(1963, 1, 1), to: civilToDays(2024, 1, 1) }

function problemOf(text: string, options = {}) {
  const result = parseDate(text, options)
  return 'problem' in result ? result.problem : undefined
}

describe('what is wrong, and what to write instead', () => {
  test.each([
    ['20/06/1981', 'date/slashes', '1981-06-20'],
    ['06/20/1981', 'date/slashes', '1981-06-20'],
    ['20.6.1981', 'date/slashes', '1981-06-20'],
    ['20-06-1981', 'date/slashes', '1981-06-20'],
    ['1981/06/20', 'date/slashes', '1981-06-20'],
    ['1981/06', 'date/slashes', '1981-06'],
    ['06/1981', 'date/slashes', '1981-06'],
    ['20/06/81', 'date/slashes', undefined],
    ['198u', 'date/2012-draft', '198X'],
    ['19uu', 'date/2012-draft', '19XX'],
    ['198x', 'date/2012-draft', '198X'],
    ['1981-uu', 'date/2012-draft', '1981-XX'],
    ['unknown/1985', 'date/2012-draft', '/1985'],
    ['1985/unknown', 'date/2012-draft', '1985/'],
    ['1985/open', 'date/2012-draft', '1985/..'],
    ['1984?~', 'date/2012-draft', '1984%'],
    ['y170000002', 'date/2012-draft', 'Y170000002'],
    ['June 1981', 'date/words', '1981-06'],
    ['20 June 1981', 'date/words', '1981-06-20'],
    ['2003/present', 'date/words', '2003/..'],
    ['the 1980s', 'date/words', '198X'],
    ['late 1950s', 'date/words', '[1955..1959]'],
    ['Friday 20 June 1981', 'date/weekday', '1981-06-20'],
    ['19810620', 'date/not-edtf', '1981-06-20'],
    ['198', 'date/not-edtf', '198X'],
    ['19', 'date/not-edtf', '19XX'],
    ['1981-6-2', 'date/not-edtf', '1981-06-02'],
    ['1981-6', 'date/not-edtf', '1981-06'],
    [' 1981-06 ', 'date/not-edtf', '1981-06'],
    ['1981–1983', 'date/not-edtf', '1981/1983'],
    ['1981/82', 'date/not-edtf', '1981/1982'],
    ['1981-06-20/21', 'date/not-edtf', '1981-06-20/1981-06-21'],
    ['1981-06-20/07-01', 'date/not-edtf', '1981-06-20/1981-07-01'],
    ['1981-06-20 10:00', 'date/not-edtf', '1981-06-20T10:00'],
    ['1981-13', 'date/impossible-month', undefined],
    ['1981-83', 'date/impossible-month', '1981/1983'],
    ['1981-20-06', 'date/impossible-month', '1981-06-20'],
    ['1981-34', 'date/impossible-month', '1981-04/1981-06'],
    ['31/02/1981', 'date/impossible-day', undefined],
    ['1988/1986', 'date/end-before-start', '1986/1988'],
    ['[1983..1981]', 'date/end-before-start', '[1981..1983]'],
    ['hello', 'date/not-edtf', undefined],
    ['', 'date/not-edtf', undefined],
  ])('"%s": %s, write %s', (text, code, suggestion) => {
    expect(problemOf(text)).toMatchObject({ code, values: { text } })
    expect(problemOf(text)?.values.suggestion).toBe(suggestion)
  })

  test('where day and month could change places, both are given', () => {
    expect(problemOf('05/06/1981')?.values).toEqual({
      text: '05/06/1981',
      suggestion: '1981-06-05',
      other: '1981-05-06',
    })
    expect(problemOf('05/05/1981')?.values.other).toBeUndefined()
  })

  test('an impossible month names the month and the year', () => {
    expect(problemOf('1981-13')?.values).toEqual({ text: '1981-13', month: 13, year: 1981 })
  })

  test('an end before its start names both', () => {
    expect(problemOf('1988/1986-06')?.values).toMatchObject({ start: '1988', end: '1986-06' })
    expect(problemOf('1981-06/1981-06-20')).toBeUndefined()
  })

  test('a text over 64 characters is not read, and cut in the message', () => {
    const problem = problemOf('1'.repeat(10_000))
    expect(problem).toMatchObject({ code: 'date/too-long', values: { length: 10_000, max: 64 } })
    expect(String(problem?.values.text).length).toBeLessThan(70)
    expect(problemOf(`[${'1981,'.repeat(12)}81]`)?.code).toBe('date/not-edtf')
  })
})

describe('dates of the Iranian calendar', () => {
  test.each([
    ['1360-03-30', '1981-06-20'],
    ['1360', '1981-03-21/1982-03-20'],
    ['30/03/1360', '1981-06-20'],
  ])('%s, where the atlas is later, is %s', (text, suggestion) => {
    expect(problemOf(text, { extent })).toEqual({ code: 'date/solar-hijri', values: { text, suggestion } })
  })

  test('without an atlas, or in one of the Middle Ages, it is a year like any other', () => {
    expect(problemOf('1360-03-30')).toBeUndefined()
    const medieval = { from: civilToDays(1300, 1, 1), to: civilToDays(1400, 1, 1) }
    expect(problemOf('1360-03-30', { extent: medieval })).toBeUndefined()
    expect(problemOf('30/03/1360', { extent: medieval })?.values.suggestion).toBe('1360-03-30')
  })

  test('an early date that cannot be Iranian is left alone', () => {
    expect(problemOf('1250', { extent })).toBeUndefined()
  })

  test('a day that only that calendar has, and Persian digits, tell by themselves', () => {
    expect(problemOf('1360-04-31')).toMatchObject({
      code: 'date/solar-hijri',
      values: { suggestion: '1981-07-22' },
    })
    expect(problemOf('۱۳۶۰/۰۳/۳۰')).toMatchObject({
      code: 'date/solar-hijri',
      values: { suggestion: '1981-06-20' },
    })
  })
})
