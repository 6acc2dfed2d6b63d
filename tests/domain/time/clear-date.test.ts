import { expect, test } from 'vitest'
import { clearDate } from '../../../src/domain/time/clear-date'

const OPTIONS = { extent: { from: -3000, to: 20_000 }, locale: 'en', calendar: 'gregorian' } as const

test('a date in words that means one only is EDTF; what may mean two, or none, stays as it is', () => {
  expect(clearDate('28 June 1981', OPTIONS)).toBe('1981-06-28')
  expect(clearDate('7 Tir 1360', OPTIONS)).toBe('1981-06-28')
  for (const text of ['1981-06~', '3/4/1981', 'some day', '']) expect(clearDate(text, OPTIONS)).toBe(text)
})
