import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addStep,
  duplicateStep,
  moveStep,
  removeStep,
  setLessonField,
  setQuestion,
  setStepField,
  setStepView,
} from '../../../../src/domain/lesson/edit/edit-lesson'
import { newLesson, newStep } from '../../../../src/domain/lesson/edit/new-lesson'
import type { Lesson } from '../../../../src/domain/lesson/lesson'

const lessonOf = (...headings: readonly string[]): Lesson => ({
  ...newLesson('own-a'),
  steps: headings.map((heading) => ({ ...newStep({}), heading })),
})
const headings = ({ steps }: Lesson) => steps.map(({ heading }) => heading).join('')

describe('edits of a lesson', () => {
  const abc = lessonOf('a', 'b', 'c')

  test('question and answer are edits apart, and both emptied leave no question', () => {
    const asked = setQuestion(abc, 1, 'text', 'Who says so?')
    const answered = setQuestion(asked.lesson, 1, 'answer', 'The police.')
    expect([asked.edit.name, answered.edit.name]).toEqual(['question', 'answer'])
    expect(answered.lesson.steps[1]?.question).toEqual({ text: 'Who says so?', answer: 'The police.' })
    const emptied = setQuestion(setQuestion(answered.lesson, 1, 'text', '').lesson, 1, 'answer', '')
    expect(emptied.lesson.steps[1]?.question).toBeUndefined()
  })

  test('a step is added behind another, or before all', () => {
    expect(headings(addStep(abc, { ...newStep({}), heading: 'x' }, 0).lesson)).toBe('axbc')
    expect(headings(addStep(abc, { ...newStep({}), heading: 'x' }, -1).lesson)).toBe('xabc')
  })

  test('steps are moved, doubled and removed', () => {
    expect(headings(moveStep(abc, 0, 2).lesson)).toBe('bca')
    expect(headings(duplicateStep(abc, 1).lesson)).toBe('abbc')
    expect(headings(removeStep(abc, 1).lesson)).toBe('ac')
  })

  test('a move there and back is no change, and beyond the ends there is none', () => {
    const index = fc.integer({ min: -1, max: 4 })
    fc.assert(
      fc.property(index, index, (from, to) => {
        const there = moveStep(abc, from, to)
        if (there.lesson === abc) expect(from === to || !abc.steps[from] || !abc.steps[to]).toBe(true)
        else expect(moveStep(there.lesson, to, from).lesson).toEqual(abc)
      }),
    )
  })

  test('a field of the lesson or of a step takes its value, and the rest stays the very same', () => {
    expect(setLessonField(abc, 'title', 'T').lesson).toEqual({ ...abc, title: 'T' })
    const changed = setStepField(abc, 1, 'text', 'words').lesson
    expect(changed.steps[1]).toEqual({ ...abc.steps[1], text: 'words' })
    expect(changed.steps[0]).toBe(abc.steps[0])
    expect(setStepView(abc, 2, { from: '1981' }).lesson.steps[2]?.view).toEqual({ from: '1981' })
  })

  test('the value that is there already changes nothing', () => {
    expect(setLessonField(abc, 'title', '').lesson).toBe(abc)
    expect(setStepField(abc, 1, 'heading', 'b').lesson).toBe(abc)
    expect(setStepField(abc, 7, 'heading', 'b').lesson).toBe(abc)
  })

  test('an edit tells where its step was and is', () => {
    expect(moveStep(abc, 0, 2).edit).toEqual({ name: 'move', before: 0, after: 2 })
    expect(removeStep(abc, 1).edit).toEqual({ name: 'remove', before: 1, after: undefined })
    expect(duplicateStep(abc, 1).edit).toEqual({ name: 'duplicate', before: 1, after: 2 })
  })
})
