import { expect, test } from 'vitest'
import { excerpt } from '../../../src/domain/json/excerpt'

test('cuts what is longer than asked for, the ellipsis counted', () => {
  expect(excerpt('x'.repeat(24))).toBe('x'.repeat(24))
  expect(excerpt('x'.repeat(25))).toBe(`${'x'.repeat(23)}…`)
  expect(excerpt('events', 5)).toBe('even…')
})
