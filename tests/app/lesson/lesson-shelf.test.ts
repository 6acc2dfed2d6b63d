import { expect, test, vi } from 'vitest'
import { dropLesson, findLesson, shelvedLesson, shelveLesson } from '../../../src/app/lesson/lesson-shelf'
import { saveDraft } from '../../../src/app/lesson/own-lessons'
import type { Lesson } from '../../../src/domain/lesson/lesson'
import { viewContextOf } from '../../../src/domain/view/view'
import { testAtlas } from '../../domain/marks/test-atlas'

vi.mock('idb-keyval', () => import('../teach/kept-in-memory'))

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

test('a class sees a name where a title or heading is still to be written', async () => {
  const context = viewContextOf(testAtlas([]))
  const [step] = lesson.steps
  if (!step) throw new Error('no step')
  const begun = { ...lesson, id: 'own-b', title: ' ', steps: [step, { ...step, heading: '' }] }
  shelveLesson(begun, context)
  const named = {
    title: 'Untitled lesson',
    steps: [expect.objectContaining({ heading: 'One' }), expect.objectContaining({ heading: 'Step 2' })],
  }
  expect(shelvedLesson('own-b')).toMatchObject(named)
  expect(begun.steps[1]?.heading).toBe('')
  dropLesson('own-b', context)
  await saveDraft(begun, undefined, undefined)
  const found = await findLesson(new URL('https://atlas.example/data/'), 'own-b')
  expect(found).toMatchObject({ lesson: named })
})
