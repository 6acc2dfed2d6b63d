import { expect, test } from 'vitest'
import { civilToDays } from '../../../src/domain/time/days'
import { withFourDigits } from '../../../src/domain/time/short-year'

const extent = { from: civilToDays(79, 6, 1), to: civilToDays(900, 1, 1) }

test.each([
  ['800', '0800'],
  ['79', '0079'],
  ['899', '0899'],
  ['800-01', '0800-01'],
  ['800-01-31', '0800-01-31'],
])('the year of %s has four digits where the extent holds it: %s', (text, whole) => {
  expect(withFourDigits(text, extent)).toBe(whole)
})

test.each(['78', '900', '0', '000', '79-08-24', '800 BC', '800s', '0800', '1981', '-800', '800-1', ''])(
  '%s stays as it is',
  (text) => {
    expect(withFourDigits(text, extent)).toBe(text)
  },
)
