import { startTransition, useEffect, useState } from 'react'
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

/** Milliseconds between two updates of what is read and not watched, while time moves: the longer, the more there is. */
const readingPause = (events: number) => Math.min(2000, Math.max(250, events / 5))

/** Milliseconds after which time counts as at rest. */
const REST = 250

/**
 * The window in whole days, for lists and texts of so many events: it follows a moving window up to four times a second,
 * the less often the more events, and its rest within `REST`, in renders that give way to the map's.
 */
export function useReadingWindow(store: AtlasStore, events: number): TimeWindow {
  const [held, setHeld] = useState(() => wholeDays(store.getState().view.window))
  useEffect(() => {
    const window = windowOf(store)
    let timer: ReturnType<typeof setTimeout> | undefined
    let last = Number.NEGATIVE_INFINITY
    const follow = () => {
      clearTimeout(timer)
      last = performance.now()
      const next = wholeDays(window.get())
      startTransition(() =>
        setHeld((before) => (before.from === next.from && before.to === next.to ? before : next)),
      )
    }
    follow()
    const stop = window.subscribe(() => {
      clearTimeout(timer)
      const wait = last + readingPause(events) - performance.now()
      if (wait > 0) timer = setTimeout(follow, Math.min(wait, REST))
      else follow()
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [store, events])
  return held
}

function wholeDays({ from, to }: TimeWindow): TimeWindow {
  return { from: Math.floor(from), to: Math.ceil(to) }
}
