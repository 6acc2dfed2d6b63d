// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type AtlasStore, createAtlasStore } from '../../../../src/app/atlas-store'
import { readAddress, syncAddress } from '../../../../src/app/url-sync'
import { backEnds } from '../../../../src/ui/lesson/presentation/back-ends'

const context = {
  ...{ extent: { from: 0, to: 20_000 }, events: new Set<string>(), categories: new Set<string>() },
  ...{ places: new Set<string>(), parties: new Set<string>(), stays: new Set<string>() },
  ...{ accounts: new Set<string>(), lessons: new Set(['exile']), steps: new Map([['exile', [[], [], []]]]) },
}
const TEACH = 'http://localhost:3000/?mode=teach&lesson=exile&step='
const MOVED = { map: { zoom: 8, lat: 48, lon: 2 }, window: { from: 100, to: 200 } }

/** The entries of a history that walks as a browser's does: later, and not beyond its ends. */
let entries: { state: unknown; href: string }[]
let at: number
let store: AtlasStore
let stop: () => void
let free: (() => void) | undefined
const onBack = vi.fn(() => free?.())

beforeEach(() => {
  vi.useFakeTimers()
  onBack.mockClear()
  const replace = history.replaceState.bind(history)
  const write = (state: unknown, href: string | URL | null = location.href) => {
    replace(state, '', href)
    entries[at] = { state, href: location.href }
  }
  const go = (by: number) => {
    setTimeout(() => {
      const entry = entries[at + by]
      if (!entry) return
      at += by
      replace(entry.state, '', entry.href)
      dispatchEvent(new PopStateEvent('popstate', { state: entry.state }))
    }, 5)
  }
  entries = []
  at = 0
  write(null, `${TEACH}1`)
  vi.spyOn(history, 'replaceState').mockImplementation((state, _, href) => write(state, href ?? undefined))
  vi.spyOn(history, 'pushState').mockImplementation((state, _, href) => {
    entries = entries.slice(0, ++at)
    write(state, href ?? undefined)
  })
  vi.spyOn(history, 'back').mockImplementation(() => go(-1))
  vi.spyOn(history, 'forward').mockImplementation(() => go(1))
  store = createAtlasStore(readAddress(context).view)
  stop = syncAddress(store, context)
})

afterEach(() => {
  free?.()
  stop()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const rest = (time = 400) => vi.advanceTimersByTimeAsync(time)
const change = (part: object) => store.setState({ view: { ...store.getState().view, ...part } })
const toStep = async (step: number) => {
  change({ lesson: { id: 'exile', step } })
  await rest()
}
const back = async () => {
  history.back()
  await rest(50)
  return step()
}
const step = () => store.getState().view.lesson?.step
const present = () => {
  free = backEnds(onBack)
}

test.each([100, 400])(
  'what was shown stays, %i ms after, over the end by Escape and by Back',
  async (time) => {
    await toStep(2)
    present()
    change(MOVED)
    await rest(time)
    free?.()
    await rest()
    expect(store.getState().view).toMatchObject(MOVED)
    expect(readAddress(context).view.map).toEqual(MOVED.map)
    present()
    change({ window: { from: 300, to: 400 } })
    await rest(time)
    expect(await back()).toBe(2)
    expect(onBack).toHaveBeenCalledTimes(1)
    expect(store.getState().view).toMatchObject({ ...MOVED, window: { from: 300, to: 400 } })
    await rest()
    expect(readAddress(context).view.window).toEqual({ from: 300, to: 400 })
  },
)

test('Back walks the steps of a presentation, then ends it, then goes on to what was before', async () => {
  await toStep(2)
  present()
  await toStep(3)
  expect(await back()).toBe(2)
  expect(onBack).not.toHaveBeenCalled()
  expect(await back()).toBe(2)
  expect(onBack).toHaveBeenCalledTimes(1)
  expect(await back()).toBe(1)
  history.forward()
  await rest(50)
  expect([step(), location.href]).toEqual([2, `${TEACH}2`])
  expect(await back()).toBe(1)
})

test('after Escape each Back is another step, however often it was presented', async () => {
  await toStep(2)
  for (const _ of [1, 2]) {
    present()
    free?.()
  }
  present()
  await toStep(3)
  free?.()
  present()
  free?.()
  expect([await back(), await back()]).toEqual([2, 1])
})

test('where there is no earlier page, Back comes to stand where the presentation began', async () => {
  present()
  change(MOVED)
  await rest()
  free?.()
  await back()
  await rest(600)
  expect(store.getState().view.map).toBeUndefined()
  await toStep(2)
  expect(await back()).toBe(1)
})
