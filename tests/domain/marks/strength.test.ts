import { expect, test } from 'vitest'
import { STRENGTHS, strengthOf } from '../../../src/domain/marks/strength'

const window = { from: 0, to: 20_000 }

test('an event that lasts or has just ended is strongest', () => {
  expect(strengthOf(Number.POSITIVE_INFINITY, window)).toBe(STRENGTHS - 1)
  expect(strengthOf(20_000, window)).toBe(STRENGTHS - 1)
})

test('strength falls with age, step by step, and never below zero', () => {
  const ages = Array.from({ length: 60 }, (_, index) => strengthOf(20_000 - index * 365, window))
  for (const [index, strength] of ages.entries()) {
    if (index > 0) expect(strength).toBeLessThanOrEqual(ages[index - 1] ?? 0)
  }
  expect(ages.at(-1)).toBe(0)
  expect(new Set(ages).size).toBeGreaterThan(3)
})

test('an event without a known end in the past is weakest', () => {
  expect(strengthOf(Number.NEGATIVE_INFINITY, window)).toBe(0)
})
