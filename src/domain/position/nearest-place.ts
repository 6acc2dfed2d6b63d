import { distance } from '@turf/turf'
import type { Position } from '../atlas/atlas'
import { type Offset, offsetBetween } from '../map-edit/offset-between'

/** What lies at a position, a place of the gazetteer or a town of the world. */
export interface Placed {
  readonly position: Position
}

/** A place and how a position lies from it. */
export interface NearPlace<Of extends Placed> extends Offset {
  readonly place: Of
}

/** Kilometres of a degree of latitude, less than which no place lies away that is a degree north or south. */
const DEGREE = 111

/** The place that is nearest on the sphere; the first of equals, undefined where there is none. */
export function nearestPlace<Of extends Placed>(
  position: Position,
  places: Iterable<Of>,
): NearPlace<Of> | undefined {
  let nearest: Of | undefined
  let least = Number.POSITIVE_INFINITY
  for (const place of places) {
    if (Math.abs(place.position[1] - position[1]) * DEGREE >= least) continue
    const kilometres = distance([...position], [...place.position])
    if (kilometres >= least) continue
    nearest = place
    least = kilometres
  }
  return nearest && { place: nearest, ...offsetBetween(nearest.position, position) }
}
