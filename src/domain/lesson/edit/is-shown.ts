import { nearestCopy, project } from '../../marks/mercator'
import { fitStepMap } from '../../view/fit-step-map'
import { formatView, type ViewContext } from '../../view/url-view'
import type { MapView, View } from '../../view/view'
import { STEP_KEYS } from '../../view/view-keys'
import type { ShownStep } from '../step-view'
import type { PlacedMap } from './view-terms'

/** CSS pixels by which the middle of a map may be off: an address tells no smaller ones apart. */
const OFF = 3

const KEYS: ReadonlySet<string> = new Set(STEP_KEYS)

/** Whether a view shows the dates, the card and the filters that a step does, wherever the map is. */
export function hasTermsOf({ entries }: ShownStep, view: View, context: ViewContext): boolean {
  const shown = formatView({ ...view, mode: 'explore', map: undefined }, context)
  const terms = (all: ShownStep['entries']) => JSON.stringify(all.filter(([key]) => KEYS.has(key)))
  return terms(shown) === terms(entries)
}

/** Whether a map is where the map of a step, chosen for one of `STEP_MAP`, is fitted to its size. */
export function isAtStepMap({ view, size }: PlacedMap, map: MapView): boolean {
  const wanted = fitStepMap(map, size)
  const centre = project([view.lon, view.lat])
  const { x, y } = nearestCopy(project([wanted.lon, wanted.lat]), centre)
  const off = Math.hypot(x - centre.x, y - centre.y) * 2 ** view.zoom
  return off <= OFF && Math.abs(wanted.zoom - view.zoom) < 0.5
}
