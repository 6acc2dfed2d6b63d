// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react'
import { useEffect } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type AtlasStore, createAtlasStore } from '../../src/app/atlas-store'
import { readAddress } from '../../src/app/url-sync'
import { READING_PAUSE, useReadingWindow, useSlowWindow, windowOf } from '../../src/app/use-atlas'

const context = {
  extent: { from: 0, to: 20_000 },
  events: new Set<string>(),
  categories: new Set<string>(),
  places: new Set<string>(),
  parties: new Set<string>(),
  stays: new Set<string>(),
  accounts: new Set<string>(),
  lessons: new Set(['exile']),
  steps: new Map(),
}

let store: AtlasStore

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  store = createAtlasStore(readAddress(context).view)
})
afterEach(() => {
  vi.useRealTimers()
})

/** Moves To by a day every 20 ms and counts the windows that come through. */
function move(read: () => { to: number }, days: number): number {
  const seen = new Set([read().to])
  for (let day = 0; day < days; day++) {
    const { from, to } = store.getState().view.window
    act(() => store.getState().setWindow({ from, to: to - 1 }))
    act(() => vi.advanceTimersByTime(20))
    seen.add(read().to)
  }
  return seen.size - 1
}

describe('the window that lists follow', () => {
  it.each([
    { events: 79, least: 3, most: 4 },
    { events: 10_000, least: 0.5, most: 1 },
  ])('of $events events comes through $least to $most times a second while time moves', (each) => {
    const { events, least, most } = each
    const { result } = renderHook(() => useReadingWindow(store, events, context.extent))
    act(() => vi.advanceTimersByTime(5000))
    const times = move(() => result.current, 100)
    expect(times).toBeGreaterThanOrEqual(2 * least)
    expect(times).toBeLessThanOrEqual(1 + 2 * most)
  })

  it('is that of something else at once, in the first render with it', () => {
    const seen: { readonly of: string; readonly to: number }[] = []
    const { rerender } = renderHook(
      ({ of }) => {
        const { to } = useReadingWindow(store, 10_000, context.extent, of)
        useEffect(() => {
          seen.push({ of, to })
        }, [of, to])
      },
      { initialProps: { of: 'part' } },
    )
    act(() => store.getState().setWindow({ from: 0, to: 900 }))
    rerender({ of: 'whole' })
    expect(seen).toEqual([
      { of: 'part', to: 20_000 },
      { of: 'whole', to: 900 },
    ])
  })

  it('is exact a quarter of a second after time has come to rest, however long the list', () => {
    const { result } = renderHook(() => useReadingWindow(store, 10_000, context.extent))
    act(() => vi.advanceTimersByTime(5000))
    move(() => result.current, 10)
    const { to } = store.getState().view.window
    expect(result.current.to).not.toBe(to)
    act(() => vi.advanceTimersByTime(250))
    expect(result.current.to).toBe(to)
  })

  it('comes through four times a second however many events there are, where lists keep pace', () => {
    const window = windowOf(store)
    const { result } = renderHook(() => useSlowWindow(window, READING_PAUSE))
    act(() => vi.advanceTimersByTime(5000))
    expect(move(() => result.current, 100)).toBeGreaterThanOrEqual(6)
  })
})
