import { distance } from '@turf/turf'
import type { Place, Stay } from '../atlas/atlas'

/** A place that was a base, and how far it is: kilometres on the sphere (Turf's mean radius of 6371 km). */
export interface BaseDistance {
  readonly place: Place
  readonly kilometres: number
}

/** How far the other bases, the places of stays, are from a place, the nearest first. */
export function baseDistances(
  from: Place,
  stays: readonly Stay[],
  places: ReadonlyMap<string, Place>,
): BaseDistance[] {
  return [...new Set(stays.map(({ place }) => place))]
    .flatMap((id) => places.get(id) ?? [])
    .filter(({ id }) => id !== from.id)
    .map((place) => ({ place, kilometres: distance([...from.position], [...place.position]) }))
    .sort((a, b) => a.kilometres - b.kilometres || (a.place.id < b.place.id ? -1 : 1))
}
