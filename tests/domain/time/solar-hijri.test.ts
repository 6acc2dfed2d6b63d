import { describe, expect, test } from 'vitest'
import { civilToDays } from '../../../src/domain/time/days'
import { daysFromSolarHijri, fromSolarHijri } from '../../../src/domain/time/solar-hijri'

describe('daysFromSolarHijri', () => {
  test('agrees with the Persian calendar of ICU on every day of 1300 to 1420', () => {
    const icu = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    })
    let days = civilToDays(1921, 3, 21)
    for (; ; days++) {
      const parts = Object.fromEntries(
        icu.formatToParts(days * 86_400_000).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
      )
      const { year = 0, month = 0, day = 0 } = parts
      if (year > 1420) break
      if (daysFromSolarHijri(year, month, day) !== days) expect.fail(`${year}-${month}-${day}`)
    }
    expect(days).toBe(civilToDays(2042, 3, 21))
  }, 30_000)

  test.each([
    [1299, 1, 1],
    [1421, 1, 1],
    [1360, 13, 1],
    [1360, 7, 31],
    [1360, 12, 30],
    [1360, 1, 0],
  ])('%i-%i-%i does not exist or lies outside', (year, month, day) => {
    expect(daysFromSolarHijri(year, month, day)).toBeUndefined()
  })
})

describe('fromSolarHijri', () => {
  test.each([
    ['1360-03-30', '1981-06-20'],
    ['1360-04-07', '1981-06-28'],
    ['1357-11-22', '1979-02-11'],
    ['1399-12-30', '2021-03-20'],
    ['1360-03', '1981-05-22/1981-06-21'],
    ['1360', '1981-03-21/1982-03-20'],
    ['1360-03-30~', '1981-06-20~'],
    ['1360-03-30/1360-04-07', '1981-06-20/1981-06-28'],
  ])('%s is %s', (hijri, gregorian) => {
    expect(fromSolarHijri(hijri)).toBe(gregorian)
  })

  test.each([
    '1981-06-20',
    '1360-12-30',
    '1360-03-30/1981',
    '1360/',
    '[1360]',
    '1360-03-30/1360-04-07/1360-04-08',
  ])('%s is none', (text) => {
    expect(fromSolarHijri(text)).toBeUndefined()
  })
})
