import { expect, test } from 'vitest'
import { nearestMark } from '../../../src/domain/marks/nearest-mark'

const marks = [
  { x: 0, y: 0 },
  { x: 100, y: 10 },
  { x: 60, y: 120 },
  { x: -80, y: 0 },
]

test('goes to the nearest mark in the direction of the arrow', () => {
  expect(nearestMark(marks, { x: 0, y: 0 }, 'right')).toBe(1)
  expect(nearestMark(marks, { x: 0, y: 0 }, 'left')).toBe(3)
  expect(nearestMark(marks, { x: 0, y: 0 }, 'down')).toBe(2)
})

test('stays where nothing lies in that direction', () => {
  expect(nearestMark(marks, { x: 0, y: 0 }, 'up')).toBeUndefined()
})
