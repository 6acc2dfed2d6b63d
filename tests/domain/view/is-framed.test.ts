import { expect, it } from 'vitest'
import { isFramed } from '../../../src/domain/view/is-framed'

it.each([
  ['embed=1', true],
  ['embed=0', false],
  ['embed=', false],
  ['', false],
])('takes "%s" for a frame: %s', (query, expected) => {
  expect(isFramed(new URLSearchParams(query))).toBe(expected)
})
