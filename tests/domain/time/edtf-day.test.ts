import { expect, test } from 'vitest'
import { civilToDays } from '../../../src/domain/time/days'
import { edtfDay, eraDay } from '../../../src/domain/time/edtf-day'

test.each([
  [civilToDays(1981, 6, 28), '1981-06-28'],
  [civilToDays(-44, 3, 15), '-0044-03-15'],
  [civilToDays(800, 12, 25), '0800-12-25'],
  [civilToDays(12_345, 6, 7), 'Y12345'],
  [civilToDays(-12_345, 6, 7), 'Y-12345'],
])('edtfDay(%i) is %s', (days, text) => {
  expect(edtfDay(days)).toBe(text)
})

test.each([
  [civilToDays(1, 1, 1), '0001-01-01'],
  [civilToDays(0, 12, 31), '0001-12-31 BCE'],
  [civilToDays(-1273, 1, 1), '1274-01-01 BCE'],
  [civilToDays(-9998, 1, 1), '9999-01-01 BCE'],
  [civilToDays(-9999, 1, 1), '10000 BCE'],
  [civilToDays(-12_345, 6, 7), '12346 BCE'],
])('eraDay(%i) is %s', (days, text) => {
  expect(eraDay(days, 'BCE')).toBe(text)
})
