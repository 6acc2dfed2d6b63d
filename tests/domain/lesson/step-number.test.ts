import { expect, test } from 'vitest'
import { readStepNumber } from '../../../src/domain/lesson/step-number'

test.each([
  ['7', 7],
  [' 12 ', 12],
  ['012', 12],
  ['0', 0],
  ['۱۲', 12],
  ['٣', 3],
  ['९', 9],
])('%s is step %d', (text, step) => {
  expect(readStepNumber(text)).toBe(step)
})

test.each(['', ' ', '-1', '1.5', '1e3', 'three', '1 2', '9'.repeat(10)])(
  '%j is no number of a step',
  (text) => {
    expect(readStepNumber(text)).toBeNaN()
  },
)
