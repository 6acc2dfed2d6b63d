import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  beginLesson,
  goToStep,
  nextStep,
  pauseLesson,
  playLesson,
  previousStep,
  toggleAnswer,
  toggleBlank,
} from '../../../src/domain/lesson/lesson-progress'

const begun = beginLesson('exile', 4, 2, 0)

describe('a lesson under way', () => {
  test('begins at a step that it has', () => {
    expect(beginLesson('exile', 4, 9, 0).step).toBe(4)
  })

  test('another step hides the answer and ends an empty screen', () => {
    const shown = toggleAnswer(toggleBlank(begun))
    expect(nextStep(shown)).toMatchObject({ step: 3, isRevealed: false, isBlank: false })
  })

  test('the next step of an empty screen at the end is the end itself', () => {
    const end = toggleBlank(goToStep(begun, 4))
    expect(nextStep(end)).toMatchObject({ step: 4, isBlank: false })
  })

  test('plays to its end, and from its start again', () => {
    const end = nextStep(nextStep(playLesson(begun)))
    expect(end).toMatchObject({ step: 4, isPlaying: false })
    expect(playLesson(end)).toMatchObject({ step: 1, isPlaying: true })
  })

  test('an empty screen pauses', () => {
    expect(toggleBlank(playLesson(begun)).isPlaying).toBe(false)
  })

  test('what changes nothing is the same progress', () => {
    expect(pauseLesson(begun)).toBe(begun)
    expect(goToStep(begun, 2)).toBe(begun)
  })

  test('no order of doings leaves the lesson', () => {
    const doings = [nextStep, previousStep, playLesson, pauseLesson, toggleAnswer, toggleBlank]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...doings)), fc.integer(), (order, jump) => {
        const end = goToStep(
          order.reduce((progress, doing) => doing(progress), begun),
          jump,
        )
        expect(end.step).toBeGreaterThanOrEqual(1)
        expect(end.step).toBeLessThanOrEqual(4)
      }),
    )
  })
})
