import { expect, test } from 'vitest'
import { applyLessonKey, type LessonKey } from '../../../src/domain/lesson/lesson-key'
import { beginLesson, goToStep, type LessonProgress } from '../../../src/domain/lesson/lesson-progress'

const second = beginLesson('a', 4, 2, 0)

const changes: readonly (readonly [LessonKey, Partial<LessonProgress>])[] = [
  ['next', { step: 3 }],
  ['previous', { step: 1 }],
  ['first', { step: 1 }],
  ['last', { step: 4 }],
  ['play', { isPlaying: true }],
  ['blank', { isBlank: true }],
]

test.each(changes)('%s changes the progress', (key, change) => {
  expect(applyLessonKey(second, key)).toEqual({ ...second, ...change })
})

test('the key that plays also pauses', () => {
  expect(applyLessonKey({ ...second, isPlaying: true }, 'play')).toEqual(second)
})

test('no key takes a class from the end to the start', () => {
  const end = goToStep(second, second.steps)
  expect(applyLessonKey(end, 'play')).toBe(end)
})

test('an empty screen is what is left first', () => {
  expect(applyLessonKey({ ...second, isBlank: true }, 'leave')).toEqual(second)
  expect(applyLessonKey(second, 'leave')).toBeUndefined()
})

test.each(['fullscreen', 'spotlight'] as const)('%s is the window’s own', (key) => {
  expect(applyLessonKey(second, key)).toBeUndefined()
})
