// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { edited } from '../../../src/app/edited'
import { fetchLesson, parseLesson } from '../../../src/app/lesson/fetch-lesson'
import { dropLesson, shelvedLesson, shelveLesson } from '../../../src/app/lesson/lesson-shelf'
import { newOwnId, saveDraft } from '../../../src/app/lesson/own-lessons'
import { endMaking } from '../../../src/app/teach/making'
import { making } from '../../../src/app/teach/making-state'
import { TeachPane } from '../../../src/app/teach/TeachPane'
import type { View } from '../../../src/domain/view/view'
import { memory } from './kept-in-memory'
import { aimed, teachProps, threeSteps } from './teach-props'

vi.mock('idb-keyval', () => import('./kept-in-memory'))
vi.mock('../../../src/app/lesson/fetch-lesson')
vi.mock('../../../src/app/teach/LessonPicture', () => ({ LessonPicture: () => null }))
vi.mock('../../../src/map/first-view', () => ({ afterWholeView: () => () => {} }))

const lessons = [threeSteps('one', 'Lesson one'), threeSteps('two', 'Lesson two')]
const offline = new Set<string>()

// Before a test waits for it.
beforeAll(() => import('../../../src/app/teach/MakerScreen'))
beforeEach(() => {
  offline.clear()
  memory.kept.clear()
  vi.mocked(fetchLesson).mockImplementation(async (_, id) => {
    const lesson = lessons.find((each) => each.id === id)
    return lesson && !offline.has(id) ? { lesson } : { failure: { reason: 'network' } }
  })
})
afterEach(async () => {
  cleanup()
  memory.failure = undefined
  edited.setState({ shown: undefined })
  await making.getState().draft?.discard()
  await endMaking()
})

async function open(view: Partial<View> = {}, ids = lessons.map(({ id }) => id)) {
  const props = teachProps(ids, view)
  // What other tests have fetched is not there yet.
  for (const { id } of lessons) dropLesson(id, props.context)
  await act(async () => render(<TeachPane {...props} />))
  return { ...props, view: () => props.store.getState().view }
}

const titles = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })))
const backOnline = () => act(async () => dispatchEvent(new Event('online')))

test('lessons that could not be fetched are named, and listed once the network is back', async () => {
  offline.add('two')
  await open()
  expect(titles()).toContain('Lesson one')
  expect(titles()).not.toContain('Lesson two')
  expect(screen.getByRole('alert').textContent).toContain('(two)')
  offline.clear()
  await backOnline()
  expect(titles()).toContain('Lesson two')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a lesson that the atlas lists twice stands there once', async () => {
  await open({}, ['one', 'two', 'one'])
  expect(titles().filter((title) => title?.startsWith('Lesson'))).toEqual(['Lesson one', 'Lesson two'])
})

test('a lesson begins from where map and time are, and is gone on with where it was left', async () => {
  const { view, goToView } = await open()
  await press('Start: Lesson one')
  expect(view().lesson).toEqual({ id: 'one', step: 1 })
  expect(goToView.mock.lastCall?.[1]).toBe(0.9)
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Lesson' }))
  await act(async () => fireEvent.keyDown(document.body, { key: 'PageDown' }))
  expect(view().lesson).toEqual({ id: 'one', step: 2 })
  expect(screen.getByRole('heading', { level: 2, name: 'Lesson one goes on' })).toBeTruthy()
  await press('All lessons')
  expect(view().lesson).toBeUndefined()
  await press(/^Go on.*Lesson one/)
  expect(view().lesson).toEqual({ id: 'one', step: 2 })
})

test('whoever comes back to Teach is at the step again; by Back at what they had left', async () => {
  const { store, goToView, ...props } = await open({ lesson: { id: 'one', step: 2 } })
  await act(async () => store.getState().setMode('explore'))
  cleanup()
  expect(store.getState().view.map).toEqual({ zoom: 4, lat: 40, lon: 30 })
  const left = store.getState().view
  await act(async () => store.getState().setMode('teach'))
  await act(async () => render(<TeachPane {...props} store={store} goToView={goToView} />))
  expect(store.getState().view.map).toBeUndefined()
  expect(aimed(goToView.mock.lastCall?.[0])).toMatchObject({ zoom: 5 })
  await act(async () => store.getState().setMode('explore'))
  cleanup()
  await act(async () => store.getState().restore({ ...left, mode: 'teach', lesson: { id: 'one', step: 2 } }))
  await act(async () => render(<TeachPane {...props} store={store} goToView={goToView} />))
  expect(store.getState().view.map).toEqual(left.map)
})

test('a lesson that comes late is entered, and the network’s return brings it', async () => {
  offline.add('one')
  const { view, goToView } = await open({ lesson: { id: 'one', step: 2 } })
  expect(screen.getByRole('alert').textContent).toContain('(one)')
  expect(goToView).not.toHaveBeenCalled()
  offline.clear()
  await backOnline()
  expect(screen.getByRole('heading', { level: 2, name: 'Lesson one goes on' })).toBeTruthy()
  expect(view().lesson).toEqual({ id: 'one', step: 2 })
  expect(goToView.mock.lastCall?.[1]).toBe(0.9)
})

test('where a lesson is not there the others are, to be had or to be copied', async () => {
  const { view } = await open({ lesson: { id: 'own-gone', step: 2 } })
  expect(screen.getByRole('alert').textContent).toContain('(own-gone)')
  expect(titles()).toEqual(['Lesson one', 'Lesson two'])
  await press('Copy and edit: Lesson two')
  expect(await screen.findByDisplayValue('Copy of Lesson two')).toBeTruthy()
  expect(view().lesson).toBeUndefined()
})

test('a copy that is refused, since another lesson cannot be saved, says so where it was asked for', async () => {
  const { store } = await open()
  await press('Copy and edit: Lesson one')
  await screen.findByDisplayValue('Copy of Lesson one')
  memory.failure = new DOMException('full', 'QuotaExceededError')
  await act(async () =>
    fireEvent.input(screen.getByDisplayValue('Copy of Lesson one'), { target: { value: 'Mine' } }),
  )
  await act(async () =>
    store.getState().restore({ ...store.getState().view, lesson: { id: 'own-gone', step: 1 } }),
  )
  await press('Copy and edit: Lesson two')
  expect(await screen.findByText(/So it stays open/)).toBeTruthy()
  expect(store.getState().view.lesson).toBeUndefined()
})

test('of a lesson of edited files that cannot be read, Edit leads to its file', async () => {
  vi.mocked(parseLesson).mockReturnValue({ failure: { reason: 'json' } })
  const showLesson = vi.fn()
  const { atlas } = teachProps(['one'])
  const shown = { key: 'mine', atlas, of: 'local', name: 'Mine', isChanged: true, showLesson } as const
  edited.setState({ shown: { ...shown, lessons: new Map([['one', '{ "id": ']]) } })
  const { view } = await open()
  expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('(one). Its file is not valid JSON.'),
    expect.stringContaining('(two). It is not among the files'),
  ])
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  await press('Edit: two')
  await press('Edit: one')
  expect(showLesson.mock.calls).toEqual([['two'], ['one']])
  expect(view().mode).toBe('edit')
})

test('the way to make a lesson leads to the lessons of this browser', async () => {
  await open()
  await press('Make a lesson, or go on with yours')
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Your lessons' }))
})

test('a class goes on with its lesson while that is changed elsewhere, and comes back to it as it is then', async () => {
  const own = threeSteps(newOwnId(), 'My lesson')
  let seen: string | undefined
  const save = async (steps: typeof own.steps) => {
    const saved = await saveDraft({ ...own, steps }, undefined, seen)
    if ('stamp' in saved) seen = saved.stamp
  }
  await save(own.steps)
  const { context } = await open({ lesson: { id: own.id, step: 3 } })
  await act(() => save(own.steps.slice(1)))
  expect(screen.getByRole('heading', { level: 2, name: 'My lesson ends' })).toBeTruthy()
  expect(context.steps.get(own.id)).toHaveLength(3)
  const [leave] = screen.getAllByRole('button', { name: 'All lessons' })
  await act(async () => leave?.click())
  expect(context.steps.has(own.id)).toBe(false)
})

test('a copy made from the list leaves the map free, and where a lesson was left in mind', async () => {
  const { view } = await open({ lesson: { id: 'one', step: 2 } })
  const [all] = screen.getAllByRole('button', { name: 'All lessons' })
  await act(async () => all?.click())
  const before = view()
  await press('Copy and edit: Lesson two')
  expect(await screen.findByDisplayValue('Copy of Lesson two')).toBeTruthy()
  expect(view()).toBe(before)
})

test('a lesson that is left while time runs leaves it where it is', async () => {
  const { store } = await open({ lesson: { id: 'one', step: 2 } })
  store.setState({ arriving: { from: 0, to: 100 } })
  const [all] = screen.getAllByRole('button', { name: 'All lessons' })
  const states: unknown[] = []
  store.subscribe(({ arriving }) => states.push(arriving))
  await act(async () => all?.click())
  expect(states[0]).toBeUndefined()
  expect(store.getState().view.lesson).toBeUndefined()
})

test('a lesson that is changed while the reader explores is entered as it is then', async () => {
  const own = threeSteps(newOwnId(), 'My lesson')
  const saved = await saveDraft(own, undefined, undefined)
  const { context, store } = await open({ lesson: { id: own.id, step: 1 } })
  const [leave] = screen.getAllByRole('button', { name: 'All lessons' })
  await act(async () => leave?.click())
  shelveLesson(own, context)
  cleanup()
  await saveDraft({ ...own, title: 'Mine, changed' }, undefined, 'stamp' in saved ? saved.stamp : undefined)
  expect(store.getState().view.lesson).toBeUndefined()
  expect(context.steps.has(own.id)).toBe(false)
  expect(shelvedLesson(own.id)).toBeUndefined()
})
