// @vitest-environment happy-dom
import { cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { LessonDraft } from '../../../src/app/teach/draft-state'
import { useMakerParts } from '../../../src/app/teach/use-maker-parts'
import { setLessonField } from '../../../src/domain/lesson/edit/edit-lesson'
import { createEventSearch } from '../../../src/domain/search/event-search'
import { lessonOf, makerPage } from './maker-page'

vi.mock('../../../src/domain/search/event-search', { spy: true })

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

const empty = { tone: 'empty', text: 'Still to be written.', help: '' }

test('what is empty is still to be written, at its field alone', () => {
  const { problemsAt } = parts(lessonOf({ ...done, heading: '' }, done)).parts()
  expect(problemsAt('title')).toEqual([empty])
  expect(problemsAt('steps', 0, 'heading')).toEqual([empty])
  expect(problemsAt('steps', 0, 'text')).toEqual([])
  expect(problemsAt('steps', 1, 'heading')).toEqual([])
  expect(problemsAt('steps', 1)).toEqual(problemsAt('steps', 1, 'events'))
})

test('all that keeps a lesson from being proposed is told, with the way to its field', () => {
  const question = { text: 'Who?', answer: '' }
  const { toMend } = parts(lessonOf({ ...done, question, text: `${WORDS} too` })).parts()
  const ways = toMend.map(({ step, field, place, isUnplayable }) => [step, field, place, isUnplayable])
  expect(ways).toEqual([
    [undefined, 'title', 'Title', true],
    [undefined, 'summary', 'Summary', true],
    [0, 'answer', 'Step 1, Answer', true],
    [0, 'events', 'Step 1, Events it rests on', false],
  ])
  const { toMend: none } = parts(lessonOf()).parts()
  expect(none.map(({ field, text }) => [field, text])).toContainEqual(['add', 'There is no step yet.'])
  const ready = { ...done, events: [parts().page.atlas.events[0]?.id ?? ''] }
  const lesson = { ...lessonOf(ready), title: 'Exile', summary: 'Exile.' }
  expect(parts(lesson).parts().toMend).toEqual([])
})

test('a step is shown once map and time are sent there, until either is moved', () => {
  const { parts: now, page } = parts(lessonOf({ view: { to: '1986-01-01', map: '5/36/48' } }))
  const [step] = now().lesson.steps
  if (!step) throw new Error('no step')
  const heard = vi.fn()
  now().onViewChange(heard)
  expect(now().isShown(step)).toBe(false)
  now().onShowView(step)
  expect(heard).toHaveBeenCalled()
  expect(now().isShown(step)).toBe(true)
  page.store.getState().setMap({ zoom: 4, lat: 35, lon: 50 })
  expect(now().isShown(step)).toBe(false)
  now().onShowView(step)
  page.store.getState().setWindow(page.atlas.extent)
  expect(now().isShown(step)).toBe(false)
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

test('the network’s return does not build again the search that has come', async () => {
  const build = vi.mocked(createEventSearch)
  build.mockClear()
  const { parts: now } = parts()
  await waitFor(() => expect(now().findEvents('a')).toBeDefined())
  dispatchEvent(new Event('online'))
  await vi.dynamicImportSettled()
  expect(build).toHaveBeenCalledTimes(1)
})
