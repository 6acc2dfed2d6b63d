import { expect, test } from 'vitest'
import { letterOf } from '../../../src/ui/handout/letter-of'
import { numberRanges } from '../../../src/ui/handout/number-ranges'

test('numbers that follow one another are a run', () => {
  expect(numberRanges([7, 1, 2, 3, 3, 9, 10])).toEqual([
    [1, 3],
    [7, 7],
    [9, 10],
  ])
  expect(numberRanges([])).toEqual([])
})

test('letters go on after the last', () => {
  expect([0, 25, 26, 51, 52].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA'])
})
