import { describe, expect, it } from 'vitest'
import { roundNumber } from '../../../src/domain/json/round-number'

describe('a number of a coordinate', () => {
  it.each([
    ['51.420000000000002', '51.42'],
    ['35.689000000000000', '35.689'],
    ['51.123456789', '51.1234568'],
    ['-51.123456749', '-51.1234567'],
    ['0.00000012345', '0.0000001'],
    ['-0.00000001', '0'],
    ['1.5e-1', '0.15'],
    ['1E-9', '0'],
    ['100.00000000', '100'],
    ['1.23456789e2', '123.456789'],
  ])('%s is rounded to %s where it may have 7 decimals', (raw, rounded) => {
    expect(roundNumber(raw, 7)).toBe(rounded)
  })

  it.each(['51.4200', '1.00', '-0', '100', '1e3', '1.5e2', '1.2345678e2', 'null', '"51.123456789"', '1e21'])(
    '%s stays as it is written',
    (raw) => {
      expect(roundNumber(raw, 7)).toBe(raw)
    },
  )

  it('can be rounded to a whole one, and never gets an exponent', () => {
    expect(roundNumber('99.5', 0)).toBe('100')
    const large = '1000000000000000000000.123456789'
    expect(roundNumber(large, 7)).toBe(large)
  })
})
