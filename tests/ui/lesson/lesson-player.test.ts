import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Lesson } from '../../../src/domain/lesson/lesson'
import { beginLesson, goToStep, pauseLesson, playLesson } from '../../../src/domain/lesson/lesson-progress'
import { createLessonPlayer } from '../../../src/ui/lesson/lesson-player'

const step = {
  ...{ heading: 'a', view: {}, text: 'b', events: [], notes: undefined, question: undefined, emphasis: [] },
  seconds: 10,
}
const lesson: Lesson = {
  ...{ id: 'exile', title: '', summary: '', level: 'introductory', minutes: 1, goals: [] },
  steps: [step, step, step],
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const begin = () => createLessonPlayer(beginLesson('exile', 3, 1, 0), lesson)

test('a lesson that plays goes on after the time of each step, and ends at the last', () => {
  const player = begin()
  player.apply(playLesson)
  vi.advanceTimersByTime(9_999)
  expect(player.get().step).toBe(1)
  vi.advanceTimersByTime(1)
  expect(player.get().step).toBe(2)
  vi.advanceTimersByTime(60_000)
  expect(player.get()).toMatchObject({ step: 3, isPlaying: false })
})

test('twice the pace takes half the time', () => {
  const player = begin()
  player.apply((progress) => ({ ...playLesson(progress), pace: 2 }))
  vi.advanceTimersByTime(5_000)
  expect(player.get().step).toBe(2)
})

test('a step that was gone to has its whole time', () => {
  const player = begin()
  player.apply(playLesson)
  vi.advanceTimersByTime(8_000)
  player.apply((progress) => goToStep(progress, 2))
  vi.advanceTimersByTime(8_000)
  expect(player.get().step).toBe(2)
})

test('pausing and stopping end the clock, and tell once', () => {
  const player = begin()
  const heard = vi.fn()
  player.subscribe(heard)
  player.apply(playLesson)
  player.apply(pauseLesson)
  player.apply(pauseLesson)
  expect(heard).toHaveBeenCalledTimes(2)
  vi.advanceTimersByTime(60_000)
  expect(player.get().step).toBe(1)
  player.apply(playLesson)
  player.stop()
  vi.advanceTimersByTime(60_000)
  expect(player.get().step).toBe(1)
})
