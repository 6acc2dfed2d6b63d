import { describe, expect, test } from 'vitest'
import { fromSolarHijri } from '../../../src/domain/time/solar-hijri'

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
    '1299-01-01',
    '1421-01-01',
    '1360-12-30',
    '1360-03-30/1981',
    '1360/',
    '[1360]',
    '1360-03-30/1360-04-07/1360-04-08',
  ])('%s is none', (text) => {
    expect(fromSolarHijri(text)).toBeUndefined()
  })
})
