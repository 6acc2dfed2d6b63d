import { clamp } from '../clamp'
import { project } from '../marks/mercator'
import { MAX_ZOOM, MIN_ZOOM } from './map-limits'
import type { MapView } from './view'

/** CSS pixels. */
export interface MapSize {
  readonly width: number
  readonly height: number
}

/** The view, at a half zoom within the limits, that shows the bounds (west, south, east, north) whole on a map of this size. */
export function fitBounds(
  [west, south, east, north]: readonly [number, number, number, number],
  { width, height }: MapSize,
  { closest = MAX_ZOOM, farthest = MIN_ZOOM }: { readonly closest?: number; readonly farthest?: number } = {},
): MapView {
  const start = project([west, north])
  const end = project([east, south])
  const scale = Math.min(width / (end.x - start.x), height / (end.y - start.y))
  const middle = Math.PI * (1 - (start.y + end.y) / 256)
  return {
    zoom: clamp(Math.floor(2 * Math.log2(scale)) / 2, farthest, closest),
    lat: (Math.atan(Math.sinh(middle)) * 180) / Math.PI,
    lon: (west + east) / 2,
  }
}

/** Of a map's size what it has for bounds at the farthest. */
const ROOM = 0.95

/** How far a map of a size may go: to the usual limit or, where it is too small to show bounds whole there, as far as it must, up to `least`. */
export function farthestZoom(
  bounds: readonly [number, number, number, number],
  { width, height }: MapSize,
  least: number,
): number {
  const room = { width: width * ROOM, height: height * ROOM }
  return fitBounds(bounds, room, { closest: MIN_ZOOM, farthest: least }).zoom
}

/** The view that shows on a map of another size all that `view` shows on one of `from`, as large as there is room, and no closer than there are details. */
export function enlargedView(view: MapView, from: MapSize, to: MapSize): MapView {
  const scale = Math.min(to.width / from.width, to.height / from.height)
  const [farthest, closest] = [Math.min(MIN_ZOOM, view.zoom), Math.max(MAX_ZOOM, view.zoom)]
  return { ...view, zoom: clamp(view.zoom + Math.log2(scale), farthest, closest) }
}
