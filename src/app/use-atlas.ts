import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Atlas } from '../domain/atlas/atlas'
import type { TimeWindow } from '../domain/time/time-span'
import type { Readable } from '../domain/view/readable'
import type { ViewContext } from '../domain/view/url-view'
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
