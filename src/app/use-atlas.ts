import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { Atlas, AtlasEvent } from '../domain/atlas/atlas'
import { selectEvents } from '../domain/select/select-events'
import type { TimeWindow } from '../domain/time/time-span'
import type { Readable } from '../domain/view/readable'
import type { ViewContext } from '../domain/view/url-view'
import type { Filters } from '../domain/view/view'
import type { AtlasStore } from './atlas-store'

/** What the URL codec must know of a dataset. */
export function viewContextOf(atlas: Atlas): ViewContext {
  return {
    extent: atlas.extent,
    events: new Set(atlas.events.map((event) => event.id)),
    categories: new Set(atlas.categories.map((category) => category.id)),
    places: new Set(atlas.places.keys()),
    parties: new Set(atlas.parties.keys()),
  }
}

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

/** The window in whole days, which changes once a day of the slider and not once a frame. */
export function useDayWindow(store: AtlasStore): TimeWindow {
  const from = useStore(store, (state) => Math.floor(state.view.window.from))
  const to = useStore(store, (state) => Math.ceil(state.view.window.to))
  return useMemo(() => ({ from, to }), [from, to])
}

/** The events of the window that pass the filters; the array is a new one only when its members change. */
export function useShownEvents(
  events: readonly AtlasEvent[],
  filters: Filters,
  window: TimeWindow,
  matches: ReadonlyMap<string, unknown> | undefined,
): readonly AtlasEvent[] {
  const shown = useMemo(
    () => selectEvents(events, filters, window, matches),
    [events, filters, window, matches],
  )
  const [held, hold] = useState(shown)
  const isSame = shown.length === held.length && shown.every((event, i) => event === held[i])
  if (!isSame) hold(shown)
  return isSame ? held : shown
}
