import { expect, test } from 'vitest'
import { formatElapsed } from '../../src/i18n/format-elapsed'

test.each([
  [0, '0:00'],
  [9_999, '0:09'],
  [245_000, '4:05'],
  [3_599_000, '59:59'],
  [3_845_000, '1:04:05'],
])('%d milliseconds are %s', (milliseconds, text) => {
  expect(formatElapsed(milliseconds)).toBe(text)
})
