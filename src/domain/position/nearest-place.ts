import { distance } from '@turf/turf'
import type { Place, Position } from '../atlas/atlas'
import { type Offset, offsetBetween } from '../map-edit/offset-between'

/** A place of the gazetteer and how a position lies from it. */
export interface NearPlace extends Offset {
  readonly place: Place
}

/** The place that is nearest on the sphere; the first of equals, undefined where there is none. */
export function nearestPlace(position: Position, places: Iterable<Place>): NearPlace | undefined {
  let nearest: Place | undefined
  let least = Number.POSITIVE_INFINITY
  for (const place of places) {
    const kilometres = distance([...position], [...place.position])
    if (kilometres >= least) continue
    nearest = place
    least = kilometres
  }
  return nearest && { place: nearest, ...offsetBetween(nearest.position, position) }
}
