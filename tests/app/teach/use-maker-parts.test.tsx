// @vitest-environment happy-dom
import { cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { LessonDraft } from '../../../src/app/teach/draft-state'
import { useMakerParts } from '../../../src/app/teach/use-maker-parts'
import { setLessonField } from '../../../src/domain/lesson/edit/edit-lesson'
import { lessonOf, makerPage } from './maker-page'

afterEach(cleanup)

const WORDS = 'word '.repeat(50).trim()
const done = { heading: 'Tehran', text: WORDS }

function parts(lesson = lessonOf()) {
  const page = makerPage({ zoom: 4, lat: 35, lon: 50 })
  const apply = vi.fn()
  const draft = { apply } as unknown as LessonDraft
  const hook = renderHook(({ lesson }) => useMakerParts(lesson, draft, page), { initialProps: { lesson } })
  return { ...hook, page, apply, parts: () => hook.result.current }
}

test('what is empty is a hint, not an error, at its field alone', () => {
  const { problemsAt } = parts(lessonOf({ ...done, heading: '' }, done)).parts()
  expect(problemsAt('title')).toEqual([{ tone: 'hint', text: 'Still to be written.' }])
  expect(problemsAt('steps', 0, 'heading')).toEqual([{ tone: 'hint', text: 'Still to be written.' }])
  expect(problemsAt('steps', 0, 'text')).toEqual([])
  expect(problemsAt('steps', 1, 'heading')).toEqual([])
  expect(problemsAt('steps', 1)).toEqual(problemsAt('steps', 1, 'events'))
})

test('what the atlas does not have is told of the step that names it', () => {
  const { goneAt } = parts(lessonOf(done, { ...done, events: ['no-such-event'] })).parts()
  expect(goneAt(0)).toEqual([])
  expect(goneAt(1)).toEqual([expect.stringContaining('no-such-event')])
})

test('a problem is gone with the edit that mends it', async () => {
  const { parts: now, rerender } = parts(lessonOf({ ...done, heading: '' }))
  rerender({ lesson: lessonOf(done) })
  await waitFor(() => expect(now().problemsAt('steps', 0, 'heading')).toEqual([]))
})

test('a step is taken from what the page shows', () => {
  const { parts: now, page } = parts()
  page.store.getState().setWindow({ ...page.atlas.extent, to: page.atlas.extent.from + 400 })
  const { map, from, to } = now().currentView()
  expect([map, from, to]).toEqual([expect.stringMatching(/^\d/), undefined, expect.stringMatching(/^\d{4}/)])
})

test('each edit reaches the draft, and whether it goes on in the same field', () => {
  const { parts: now, apply } = parts()
  const change = setLessonField(now().lesson, 'title', 'Exile')
  now().onChange(change, true)
  now().onChange(change)
  expect(apply.mock.calls).toEqual([
    [change, true],
    [change, false],
  ])
})

test('events are found once the search has come', async () => {
  const { parts: now, page } = parts()
  const [event] = page.atlas.events
  expect(now().findEvents(event?.title ?? '')).toBeUndefined()
  await waitFor(() => expect(now().findEvents(event?.title ?? '')).toContain(event))
})
