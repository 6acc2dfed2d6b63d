import { clamp } from '../clamp'
import { project } from '../marks/mercator'
import { MAX_ZOOM, MIN_ZOOM } from './map-limits'
import type { MapView } from './view'

/** CSS pixels. */
export interface MapSize {
  readonly width: number
  readonly height: number
}

/** The view, at a half zoom up to the closest, that shows the bounds (west, south, east, north) whole on a map of this size. */
export function fitBounds(
  [west, south, east, north]: readonly [number, number, number, number],
  { width, height }: MapSize,
  closest = MAX_ZOOM,
): MapView {
  const start = project([west, north])
  const end = project([east, south])
  const scale = Math.min(width / (end.x - start.x), height / (end.y - start.y))
  const middle = Math.PI * (1 - (start.y + end.y) / 256)
  return {
    zoom: clamp(Math.floor(2 * Math.log2(scale)) / 2, MIN_ZOOM, closest),
    lat: (Math.atan(Math.sinh(middle)) * 180) / Math.PI,
    lon: (west + east) / 2,
  }
}

/** The view that shows on a map of another size all that `view` shows on one of `from`, as large as there is room, and no closer than there are details. */
export function enlargedView(view: MapView, from: MapSize, to: MapSize): MapView {
  const scale = Math.min(to.width / from.width, to.height / from.height)
  return { ...view, zoom: clamp(view.zoom + Math.log2(scale), MIN_ZOOM, Math.max(MAX_ZOOM, view.zoom)) }
}
