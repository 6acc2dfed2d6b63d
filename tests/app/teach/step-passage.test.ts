// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createAtlasStore } from '../../../src/app/atlas-store'
import { createStepPassage } from '../../../src/app/teach/step-passage'
import { firstView } from '../../../src/domain/view/view'

const whole = { from: 0, to: 20_000 }
const first = { ...firstView(whole), window: { from: 0, to: 1000 } }
const second = {
  ...firstView(whole),
  mode: 'teach' as const,
  lesson: { id: 'exile', step: 2 },
  window: { from: 500, to: 4000 },
}

beforeEach(
  () => void vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] }),
)
afterEach(() => void vi.useRealTimers())

const start = () => {
  const store = createAtlasStore(first)
  return { store, passage: createStepPassage(store) }
}

test('time runs to the window of a step, the rest is there at once', () => {
  const { store, passage } = start()
  const seconds = passage.go(second, false)
  expect(store.getState().view).toEqual({ ...second, window: first.window })
  expect(store.getState().arriving).toEqual(second.window)
  vi.advanceTimersByTime(seconds * 500)
  const between = store.getState().view.window
  expect(between.to).toBeGreaterThan(1000)
  expect(between.to).toBeLessThan(4000)
  vi.advanceTimersByTime(seconds * 600)
  expect(store.getState()).toMatchObject({ view: second, arriving: undefined })
})

test('is there at once where that is wanted', () => {
  const { store, passage } = start()
  expect(passage.go(second, true)).toBe(0)
  expect(store.getState().view).toEqual(second)
})

test('another step sets out from where the last was to end', () => {
  const { store, passage } = start()
  passage.go(second, false)
  vi.advanceTimersByTime(100)
  const third = { ...second, lesson: { id: 'exile', step: 3 }, window: { from: 4000, to: 5000 } }
  passage.go(third, false)
  expect(store.getState().view.window).toEqual(second.window)
  expect(store.getState().arriving).toEqual(third.window)
})

test('whoever takes hold of time keeps it', () => {
  const { store, passage } = start()
  passage.go(second, false)
  vi.advanceTimersByTime(300)
  store.getState().setWindow({ from: 1, to: 2 })
  vi.advanceTimersByTime(10_000)
  expect(store.getState()).toMatchObject({ view: { window: { from: 1, to: 2 } }, arriving: undefined })
})

test('stops where it is', () => {
  const { store, passage } = start()
  passage.go(second, false)
  vi.advanceTimersByTime(300)
  passage.stop()
  const { window } = store.getState().view
  vi.advanceTimersByTime(10_000)
  expect(store.getState()).toMatchObject({ view: { window }, arriving: undefined })
})
