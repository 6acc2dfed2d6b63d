import { expect, test } from 'vitest'
import { formatCountry } from '../../src/i18n/format-country'

test('a country has its name, and one that is still to be named says so', () => {
  expect(formatCountry('IR', 'en-GB')).toBe('Iran')
  expect(formatCountry('ZZ', 'en-GB')).toBe('a country not named yet')
})
