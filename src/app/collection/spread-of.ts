import type { Atlas } from '../../domain/atlas/atlas'
import type { EventColumns } from '../../domain/collection/event-columns'
import { fixedPosition } from '../../domain/collection/fixed-mercator'
import { project } from '../../domain/marks/mercator'
import { MAX_CLOSE_ZOOM } from '../../domain/view/map-limits'
import { WORLD } from '../../domain/world-units'

/** Pixels from which on places that lie apart are worth a closer look. */
const APART = 8

/** The bounds of what rows cover. */
export function spreadOf(rows: readonly number[], { x, y }: Pick<EventColumns, 'x' | 'y'>): Atlas['bounds'] {
  let [west, north, east, south] = [WORLD, WORLD, 0, 0]
  for (const row of rows) {
    west = Math.min(west, x[row] as number)
    east = Math.max(east, x[row] as number)
    north = Math.min(north, y[row] as number)
    south = Math.max(south, y[row] as number)
  }
  const [left, top] = fixedPosition(west, north)
  const [right, bottom] = fixedPosition(east, south)
  return [left, bottom, right, top]
}

/** Whether places within bounds lie so far apart at a zoom that going closer shows them apart. */
export function isSpread([west, south, east, north]: Atlas['bounds'], zoom: number): boolean {
  if (zoom >= MAX_CLOSE_ZOOM) return false
  const [from, to] = [project([west, north]), project([east, south])]
  return Math.max(to.x - from.x, to.y - from.y) * 2 ** zoom > APART
}
