import { startTransition, useEffect, useMemo, useState } from 'react'
import { type Extent, grainOf } from '../domain/time/extent'
import type { TimeWindow } from '../domain/time/time-span'
import type { Readable } from '../domain/view/readable'
import type { AtlasStore } from './atlas-store'

/** The window of the store for those who follow it without rendering. */
export function windowOf(store: AtlasStore): Readable<TimeWindow> {
  return {
    get: () => store.getState().view.window,
    subscribe: (listener) =>
      store.subscribe((state, before) => {
        if (state.view.window !== before.view.window) listener()
      }),
  }
}

/** What the axis of time shows, for those who follow it without rendering. */
export function axisOf(store: AtlasStore): Readable<TimeWindow | undefined> {
  return {
    get: () => store.getState().view.axis,
    subscribe: (listener) =>
      store.subscribe((state, before) => {
        if (state.view.axis !== before.view.axis) listener()
      }),
  }
}

/** Milliseconds between two updates of what is read and not watched, while time moves. */
export const READING_PAUSE = 250

/** Milliseconds after which time counts as at rest. */
const REST = 250

/**
 * The window in whole grains, for lists and texts of so many events in memory: they follow the less often, the more there are.
 *
 * @param of what it is a window of: that of something else is shown at once, with what it is of
 */
export function useReadingWindow(
  store: AtlasStore,
  events: number,
  { grain }: Extent,
  of?: unknown,
): TimeWindow {
  const window = useMemo(() => windowOf(store), [store])
  return useSlowWindow(window, Math.min(2000, Math.max(READING_PAUSE, events / 5)), grain, of)
}

/**
 * A window in whole grains (days, where none is told): it follows one that moves with so many milliseconds in between, and its rest within `REST`, in
 * renders that give way to the map's.
 *
 * @param of what it is a window of: that of something else is shown at once, with what it is of
 */
export function useSlowWindow(
  window: Readable<TimeWindow>,
  pause: number,
  grain?: Extent['grain'],
  of?: unknown,
): TimeWindow {
  // biome-ignore lint/correctness/useExhaustiveDependencies: of something else it is read anew
  const begun = useMemo(() => roundedOut(window.get(), grain), [window, grain, of])
  const [held, setHeld] = useState({ of, time: begun })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let last = Number.NEGATIVE_INFINITY
    const follow = () => {
      clearTimeout(timer)
      last = performance.now()
      const time = roundedOut(window.get(), grain)
      startTransition(() =>
        setHeld((before) =>
          before.of === of && before.time.from === time.from && before.time.to === time.to
            ? before
            : { of, time },
        ),
      )
    }
    follow()
    const stop = window.subscribe(() => {
      clearTimeout(timer)
      const wait = last + pause - performance.now()
      if (wait > 0) timer = setTimeout(follow, Math.min(wait, REST))
      else follow()
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [window, pause, grain, of])
  return held.of === of ? held.time : begun
}

function roundedOut({ from, to }: TimeWindow, grain: Extent['grain']): TimeWindow {
  const { floor, ceil } = grainOf({ grain })
  return { from: floor(from), to: ceil(to) }
}
