import { expect, test } from 'vitest'
import { clamp } from '../../src/domain/clamp'

test.each([
  [5, 0, 10, 5],
  [-1, 0, 10, 0],
  [11, 0, 10, 10],
  [5, 10, 0, 10],
])('%d in %d to %d is %d', (value, least, most, held) => {
  expect(clamp(value, least, most)).toBe(held)
})
