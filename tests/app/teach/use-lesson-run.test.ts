// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { shelveLesson } from '../../../src/app/lesson/lesson-shelf'
import type { TeachProps } from '../../../src/app/teach/teach-props'
import { useLessonRun } from '../../../src/app/teach/use-lesson-run'
import { goToStep, playLesson } from '../../../src/domain/lesson/lesson-progress'
import { shownStep } from '../../../src/domain/lesson/step-view'
import { fitBounds } from '../../../src/domain/view/fit-bounds'
import { STEP_MAP } from '../../../src/domain/view/fit-step-map'
import type { View } from '../../../src/domain/view/view'
import { aimed, teachProps, threeSteps } from './teach-props'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const lesson = threeSteps('own-run', 'A run')

const sent = ({ mock }: { mock: { calls: Parameters<TeachProps['goToView']>[] } }) =>
  mock.calls.map(([aim, ...rest]) => [aimed(aim), ...rest])

/** Opens the page at a step of the lesson, as its address has it. */
function run(step: number, changes: Partial<View> = {}, isEntered = false) {
  const props = teachProps([])
  const { store, context } = props
  shelveLesson(lesson, context)
  const [shown] = lesson.steps.slice(step - 1).map((each) => shownStep(each, context))
  store.getState().restore({
    ...{ ...store.getState().view, ...shown?.view, mode: 'teach', lesson: { id: lesson.id, step } },
    ...changes,
  })
  const { result, unmount } = renderHook(() => useLessonRun({ ...props, lesson, isEntered }))
  const view = () => store.getState().view
  return { ...props, run: () => result.current, view, unmount }
}

test('a page that opens at a step has its map there at once', () => {
  const { goToView, run: now, view } = run(2)
  expect(sent(goToView)).toEqual([[{ zoom: 5, lat: 35, lon: 51 }, 0, []]])
  expect(now().player.get().step).toBe(2)
  expect(now().isAway).toBe(false)
  expect(view().map).toBeUndefined()
})

test('an address with a map of its own is left where it is', () => {
  const { goToView, run: now } = run(2, { map: { zoom: 7, lat: 40, lon: 30 } })
  expect(goToView).not.toHaveBeenCalled()
  expect(now().isAway).toBe(true)
  act(() => now().comeBack())
  expect(goToView).toHaveBeenCalledTimes(1)
  expect(now().isAway).toBe(false)
})

test('a lesson that is entered takes map and time from where they are, and time that played stands', () => {
  const { goToView, view, timePlayer, atlas } = run(1, { window: { from: 0, to: 9000 } }, true)
  expect(view().window).toEqual({ from: atlas.extent.from, to: -1461 })
  expect(sent(goToView)).toMatchObject([[{ zoom: fitBounds(atlas.bounds, STEP_MAP).zoom }, 0.9, []]])
  expect(timePlayer.apply).toHaveBeenCalledTimes(1)
})

test('the step of the player is that of the view, in what is the reader’s own', () => {
  const { run: now, view, goToView, atlas } = run(1, { theme: 'dark', calendar: 'persian' })
  act(() => now().player.apply((progress) => goToStep(progress, 3)))
  expect(view()).toMatchObject({
    ...{ theme: 'dark', calendar: 'persian', mode: 'teach', window: atlas.extent },
    lesson: { id: lesson.id, step: 3 },
  })
  expect(goToView.mock.lastCall?.[2]).toEqual([atlas.places.get('tehran')?.position])
})

test('Back takes the lesson to the step that it has come to', () => {
  const { run: now, store, view, goToView } = run(2)
  const before = view()
  act(() => now().player.apply((progress) => goToStep(progress, 3)))
  act(() => store.getState().restore(before))
  expect(now().player.get().step).toBe(2)
  expect(sent(goToView).at(-1)).toEqual([{ zoom: 5, lat: 35, lon: 51 }, 0, []])
  act(() => store.getState().restore({ ...before, lesson: { id: 'another', step: 3 } }))
  expect(now().player.get().step).toBe(2)
})

test('Back from what was opened in a step has the map of the step, and so has coming back to it', () => {
  const { run: now, store, view, goToView } = run(2)
  const before = { ...view(), lesson: { id: lesson.id, step: 2 } }
  act(() => store.getState().openEvent('split-1975'))
  goToView.mockClear()
  act(() => store.getState().restore(before))
  expect(sent(goToView)).toEqual([[{ zoom: 5, lat: 35, lon: 51 }, 0, []]])
  expect(now().isAway).toBe(false)
  act(() => store.getState().setMap({ zoom: 3, lat: 0, lon: 0 }))
  goToView.mockClear()
  act(() => now().comeBack())
  expect(sent(goToView)).toEqual([[{ zoom: 5, lat: 35, lon: 51 }, 0.9, []]])
})

test('a step that is left takes with it what it had chosen', () => {
  const { store, view, unmount } = run(2, {})
  act(() => store.getState().setLens(['mek']))
  act(() => store.getState().setMode('explore'))
  expect(view().lens).toEqual(['mek'])
  const lens = ['mek']
  const seen = threeSteps('own-seen', 'Seen')
  unmount()
  const [first, ...others] = seen.steps
  const through = {
    ...seen,
    steps: first ? [{ ...first, view: { ...first.view, lens: 'mek' } }, ...others] : [],
  }
  const props = teachProps([])
  shelveLesson(through, props.context)
  props.store.getState().restore({ ...props.store.getState().view, lens, lesson: { id: seen.id, step: 1 } })
  renderHook(() => useLessonRun({ ...props, lesson: through, isEntered: true }))
  act(() => props.store.getState().setMode('explore'))
  expect(props.store.getState().view).toMatchObject({ mode: 'explore', lens: [], lesson: { step: 1 } })
})

test.each([
  [true, false],
  [false, true],
])('closing what a step has open is to wander off only where it stood unfolded: %s', (folds, isAway) => {
  vi.spyOn(globalThis, 'matchMedia').mockImplementation(
    () => Object.assign(new EventTarget(), { matches: folds }) as unknown as MediaQueryList,
  )
  const props = teachProps([])
  const event = props.atlas.events[0]?.id ?? ''
  const [step] = lesson.steps
  const opening = step && { ...step, view: { event: event } }
  const { store, context } = props
  const open = { ...lesson, steps: opening ? [opening] : [] }
  shelveLesson(open, context)
  store.getState().restore({ ...store.getState().view, lesson: { id: lesson.id, step: 1 } })
  const { result } = renderHook(() => useLessonRun({ ...props, lesson: open, isEntered: true }))
  expect(store.getState().view.event).toBe(event)
  expect(result.current.isAway).toBe(false)
  act(() => store.getState().openEvent(undefined))
  expect(result.current.isAway).toBe(isAway)
  act(() => store.getState().setLens(['mek']))
  expect(result.current.isAway).toBe(true)
})

test('whoever looks for themselves lets the lesson pause', () => {
  const { run: now } = run(1)
  act(() => now().player.apply(playLesson))
  act(() => now().rest())
  expect(now().player.get().isPlaying).toBe(false)
})

test('nothing holds the map once the lesson is left', () => {
  const { goToView, unmount } = run(1)
  unmount()
  expect(goToView.mock.lastCall).toEqual([undefined])
})
