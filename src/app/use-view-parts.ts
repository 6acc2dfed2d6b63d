import { useStore } from 'zustand'
import type { View } from '../domain/view/view'
import type { AtlasStore } from './atlas-store'

/** What the page renders of the view: not the window and the axis, which change with every frame while they move. */
export function useViewParts(store: AtlasStore): Omit<View, 'window' | 'axis' | 'lesson' | 'embed'> {
  return {
    mode: useStore(store, (state) => state.view.mode),
    event: useStore(store, (state) => state.view.event),
    panel: useStore(store, (state) => state.view.panel),
    lens: useStore(store, (state) => state.view.lens),
    filters: useStore(store, (state) => state.view.filters),
    compare: useStore(store, (state) => state.view.compare),
    map: useStore(store, (state) => state.view.map),
    theme: useStore(store, (state) => state.view.theme),
    calendar: useStore(store, (state) => state.view.calendar),
    spacing: useStore(store, (state) => state.view.spacing),
    crowd: useStore(store, (state) => state.view.crowd),
  }
}
