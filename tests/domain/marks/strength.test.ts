import { expect, test } from 'vitest'
import { STRENGTHS, strengthIn } from '../../../src/domain/marks/strength'

const strengthAt = strengthIn({ from: 0, to: 20_000 })

test('an event that lasts or has just ended is strongest', () => {
  expect(strengthAt(Number.POSITIVE_INFINITY)).toBe(STRENGTHS - 1)
  expect(strengthAt(20_000)).toBe(STRENGTHS - 1)
})

test('strength fades exponentially with age, in steps', () => {
  const scale = 0.3 * 20_000
  for (let age = 0; age < 40_000; age += 7) {
    const faded = (STRENGTHS - 1) * Math.exp(-Math.max(0, age - 120) / scale)
    expect(strengthAt(20_000 - age)).toBe(Math.max(0, Math.ceil(faded - 0.35)))
  }
  expect(strengthAt(-20_000)).toBe(0)
})

test('in a short window what is less than a year past does not fade away', () => {
  expect(strengthIn({ from: 0, to: 30 })(-365)).toBeGreaterThan(0)
})

test('an event without a known end in the past is weakest', () => {
  expect(strengthAt(Number.NEGATIVE_INFINITY)).toBe(0)
})
