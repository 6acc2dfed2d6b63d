import { clamp } from '../../clamp'
import type { MapSize } from '../../view/fit-bounds'
import { STEP_MAP } from '../../view/fit-step-map'
import { MAX_LATITUDE, MAX_ZOOM, MIN_ZOOM } from '../../view/map-limits'
import { formatView, type ViewContext } from '../../view/url-view'
import type { MapView, View } from '../../view/view'
import { STEP_KEYS } from '../../view/view-keys'
import type { StepView } from '../lesson'

/** Where a map is, and how much of it, in CSS pixels, is free of cards. */
export interface PlacedMap {
  readonly view: MapView
  readonly size: MapSize
}

/** The terms of a step that shows what is in view, with the map where it is. */
export function viewTerms(view: View, map: PlacedMap, context: ViewContext): StepView {
  const shown: View = { ...view, mode: 'explore', map: onStepMap(map) }
  const keys: ReadonlySet<string> = new Set(STEP_KEYS)
  return Object.fromEntries(formatView(shown, context).filter(([key]) => keys.has(key)))
}

/**
 * The view on a map of `STEP_MAP` that is fitted to the given view on a map of the given size: the inverse of `fitStepMap`,
 * as far as zoom levels go, where an address can have it. Rounded up to what an address tells apart, since the fit rounds down.
 */
export function onStepMap({ view, size }: PlacedMap): MapView {
  const scale = Math.min(size.width / STEP_MAP.width, size.height / STEP_MAP.height)
  return {
    zoom: clamp(Math.ceil((view.zoom - Math.log2(scale)) * 100) / 100, MIN_ZOOM, MAX_ZOOM),
    lat: clamp(view.lat, -MAX_LATITUDE, MAX_LATITUDE),
    // The map can be dragged around the world more than once.
    lon: view.lon - 360 * Math.round(view.lon / 360),
  }
}
