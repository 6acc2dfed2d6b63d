import { expect, test, vi } from 'vitest'
import { createAtlasStore } from '../../../src/app/atlas-store'
import { edited } from '../../../src/app/edited'
import {
  dropLesson,
  findLesson,
  followChanges,
  shelvedLesson,
  shelveLesson,
} from '../../../src/app/lesson/lesson-shelf'
import { tellOwnLessonChanged } from '../../../src/app/lesson/own-lesson-changes'
import { saveDraft } from '../../../src/app/lesson/own-lessons'
import { formatLesson } from '../../../src/domain/lesson/format-lesson'
import type { Lesson } from '../../../src/domain/lesson/lesson'
import { firstView, viewContextOf } from '../../../src/domain/view/view'
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

test('a lesson that is changed is let go in whatever mode, but not by a class before it leaves it', () => {
  const atlas = testAtlas([])
  const context = viewContextOf(atlas)
  const store = createAtlasStore(firstView(atlas.extent))
  const goTo = (lesson: { id: string; step: number } | undefined) =>
    store.getState().restore({ ...store.getState().view, lesson })
  followChanges(store, context)
  shelveLesson(lesson, context)
  tellOwnLessonChanged(lesson.id)
  expect(shelvedLesson(lesson.id)).toBeUndefined()

  shelveLesson(lesson, context)
  goTo({ id: lesson.id, step: 1 })
  tellOwnLessonChanged(lesson.id)
  // As when the pane of lessons comes back.
  followChanges(store, context)
  expect(shelvedLesson(lesson.id)).toBe(lesson)
  goTo(undefined)
  expect(shelvedLesson(lesson.id)).toBeUndefined()
})

test('lessons of files that are edited are those of the files, as they are by now', async () => {
  const dataset = new URL('https://atlas.example/data/')
  const fileOf = (title: string) => formatLesson({ ...lesson, id: 'moved', title, summary: 'About it.' })
  const fetched = vi.fn(async () => new Response(fileOf('Published')))
  vi.stubGlobal('fetch', fetched)
  const atlas = testAtlas([])
  const context = viewContextOf(atlas)
  followChanges(createAtlasStore(firstView(atlas.extent)), context)
  const show = (...titles: readonly string[]) => {
    const lessons = new Map(titles.map((title) => ['moved', fileOf(title)]))
    edited.setState({ shown: { key: 'own', atlas, of: 'local', name: '', isChanged: false, lessons } })
  }
  const told = async (id = 'moved') => {
    const result = await findLesson(dataset, id)
    if ('failure' in result) return result.failure.reason
    shelveLesson(result.lesson, context)
    return result.lesson.title
  }
  show('Mine')
  expect(await told()).toBe('Mine')
  expect(await told('another')).toBe('file')
  show('Mine by now')
  expect(shelvedLesson('moved')).toBeUndefined()
  expect(await told()).toBe('Mine by now')
  expect(fetched).not.toHaveBeenCalled()
  edited.setState({ isHidden: true })
  expect(await told()).toBe('Published')
  edited.setState({ shown: undefined, isHidden: false })
  vi.unstubAllGlobals()
})
