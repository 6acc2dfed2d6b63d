import { useMemo, useRef, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { Atlas, AtlasEvent } from '../domain/atlas/atlas'
import { searchEvents } from '../domain/search/search-events'
import { selectEvents } from '../domain/select/select-events'
import type { TimeWindow } from '../domain/time/time-span'
import type { ViewContext } from '../domain/view/url-view'
import type { Readable } from '../domain/view/readable'
import type { AtlasStore } from './atlas-store'

export function viewContextOf(atlas: Atlas): ViewContext {
  return {
    extent: atlas.extent,
    events: new Set(atlas.events.map((event) => event.id)),
    categories: new Set(atlas.categories.map((category) => category.id)),
    places: new Set(atlas.places.keys()),
    parties: new Set(atlas.parties.keys()),
  }
}
