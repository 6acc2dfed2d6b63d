import type { Position } from '../atlas/atlas'
import { nearestCopy, type Point, project } from '../marks/mercator'
import { fitStepMap } from './fit-step-map'
import { MIN_ZOOM } from './map-limits'
import { shiftView } from './shift-view'
import type { MapView } from './view'

/** CSS pixels of a map that are covered from each side. */
interface Covered {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

interface StepMapRoom {
  /** CSS pixels. */
  readonly size: Point
  /** By cards. */
  readonly covered: Covered
  /** By cards and the map's own controls. */
  readonly taken: Covered
}

/** Pixels between a place and what covers the map: half of a mark. */
const MARGIN = 20

/**
 * Where a map has its centre, and its zoom, so that what `view` shows on one of `STEP_MAP` lies in the middle of what no
 * card covers, and the kept positions lie beside all that covers it: for them it moves, or shows more.
 */
export function aimStepMap(
  view: MapView,
  kept: readonly Position[],
  { size, covered, taken }: StepMapRoom,
): MapView {
  const free = freeOf(size, covered)
  const fitted = fitStepMap(view, { width: 2 * free.reach.x, height: 2 * free.reach.y })
  const clear = freeOf(size, taken)
  const room = { x: Math.max(1, clear.reach.x - MARGIN), y: Math.max(1, clear.reach.y - MARGIN) }
  const centre = project([fitted.lon, fitted.lat])
  const points = kept.map((position) => nearestCopy(project(position), centre))
  const x = rangeOf(points.map((point) => point.x - centre.x))
  const y = rangeOf(points.map((point) => point.y - centre.y))
  const widest = Math.log2(Math.min((2 * room.x) / (x.to - x.from), (2 * room.y) / (y.to - y.from)))
  const zoom = Math.max(MIN_ZOOM, Math.min(fitted.zoom, Math.floor(widest * 2) / 2))
  const scale = 2 ** zoom
  const away = { x: clear.middle.x - free.middle.x, y: clear.middle.y - free.middle.y }
  const right = shiftInto(x.from * scale - away.x, x.to * scale - away.x, room.x)
  const down = shiftInto(y.from * scale - away.y, y.to * scale - away.y, room.y)
  return shiftView({ ...fitted, zoom }, right - free.middle.x, down - free.middle.y)
}

/** What is free of a map: its middle, from that of the map, and how far it reaches from there. A map is never covered whole. */
function freeOf(size: Point, { left, right, top, bottom }: Covered): { middle: Point; reach: Point } {
  const across = Math.min(1, (0.75 * size.x) / (left + right || 1))
  const along = Math.min(1, (0.75 * size.y) / (top + bottom || 1))
  return {
    middle: { x: ((left - right) * across) / 2, y: ((top - bottom) * along) / 2 },
    reach: {
      x: Math.max(1, size.x - (left + right) * across) / 2,
      y: Math.max(1, size.y - (top + bottom) * along) / 2,
    },
  }
}

function rangeOf(values: readonly number[]): { from: number; to: number } {
  return values.length === 0 ? { from: 0, to: 0 } : { from: Math.min(...values), to: Math.max(...values) }
}

/** The least by which a range moves to lie within `reach` of 0; in the middle where it is longer. */
function shiftInto(from: number, to: number, reach: number): number {
  if (to - from > 2 * reach) return (from + to) / 2
  return from < -reach ? from + reach : Math.max(0, to - reach)
}
