import { expect, test } from 'vitest'
import { mapEdit } from '../../src/i18n/en/map-edit'
import { formatLength, formatOffset } from '../../src/i18n/format-offset'

test.each([
  [0, '0 m'],
  [0.644, '640 m'],
  [0.996, '1 km'],
  [3.24, '3.2 km'],
  [12.7, '13 km'],
  [1204.4, '1,204 km'],
])('%d km is written %s', (kilometres, text) => {
  expect(formatLength(kilometres, 'en-GB')).toBe(text)
})

test('distance and wind', () => {
  expect(formatOffset({ kilometres: 3.24, wind: 'north-west' }, 'en-GB', mapEdit)).toBe('3.2 km north-west')
})
