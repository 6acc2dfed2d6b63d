import { describe, expect, test } from 'vitest'
import { parseDate } from '../../src/domain/time/edtf'
import { describePrecision } from '../../src/i18n/describe-precision'

describe('describePrecision', () => {
  test.each([
    ['1981-06-28', 'known to the day'],
    ['1981-06', 'known to the month'],
    ['1981-22', 'known to the season'],
    ['1981-06~', 'approximate, given to the month'],
    ['1979?', 'uncertain, given to the year'],
    ['1979%', 'approximate and uncertain, given to the year'],
    ['1965-09-05/1965-09-06', 'known to the day'],
    ['1986/1988', 'known to the year'],
    ['1986-06-07/1986', 'start known to the day, end known to the year'],
    ['2017~/2019-07-13', 'approximate, start given to the year, end given to the day'],
    ['2017/..', 'start known to the year, end open'],
    ['2003-04-15/', 'start known to the day, end unknown'],
    ['198X', 'known to the decade'],
    ['1981-06-20T10:00Z', 'known to the time of day'],
  ])('%s: %s', (text, expected) => {
    const result = parseDate(text)
    expect('span' in result && describePrecision(result.span)).toBe(expected)
  })
})
