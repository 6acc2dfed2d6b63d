import { expect, test } from 'vitest'
import { dropLesson, shelvedLesson, shelveLesson } from '../../../src/app/lesson/lesson-shelf'
import type { Lesson } from '../../../src/domain/lesson/lesson'
import { viewContextOf } from '../../../src/domain/view/view'
import { testAtlas } from '../../domain/marks/test-atlas'

const lesson: Lesson = {
  ...{ id: 'own-a', title: 'A', summary: '', level: 'introductory', minutes: 5, goals: [] },
  steps: [
    {
      ...{ heading: 'One', view: { to: '1970-06-01' }, text: 'b', events: [], notes: undefined },
      ...{ question: undefined, emphasis: [], seconds: undefined },
    },
  ],
}

test('addresses name the steps of a lesson at hand, until it is let go', () => {
  const context = viewContextOf(testAtlas([]))
  shelveLesson(lesson, context)
  expect(shelvedLesson('own-a')).toBe(lesson)
  expect(context.steps.get('own-a')).toEqual([[['to', '1970-06-01']]])
  dropLesson('own-a', context)
  expect(shelvedLesson('own-a')).toBeUndefined()
  expect(context.steps.has('own-a')).toBe(false)
})
