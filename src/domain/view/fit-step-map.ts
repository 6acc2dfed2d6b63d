import { enlargedView, type MapSize } from './fit-bounds'
import type { MapView } from './view'

/** CSS pixels of the part of a map, free of cards and controls, that the positions of a lesson's steps are chosen for. */
export const STEP_MAP: MapSize = { width: 880, height: 520 }

/** Zoom levels by which a map may show a little less than the view does: a few pixels of its height are not worth half a level. */
const TOLERANCE = 0.2

/** The view, at a half zoom, that shows on a map of another size what `view` shows on one of `STEP_MAP`. */
export function fitStepMap(view: MapView, size: MapSize): MapView {
  const { zoom, ...centre } = enlargedView(view, STEP_MAP, size)
  return { ...centre, zoom: Math.floor((zoom + TOLERANCE) * 2) / 2 }
}
