import type { Atlas, AtlasEvent, Leg, Place, Stay } from './atlas'
import { isWithin } from './is-within'

/** All that the atlas has at a place, over all time. What is within the place is at it too. */
export interface AtPlace {
  readonly events: readonly AtlasEvent[]
  /** Events that were elsewhere in the main, and here as well. */
  readonly alsoHere: readonly AtlasEvent[]
  readonly stays: readonly Stay[]
  readonly legs: readonly { readonly leg: Leg; readonly way: 'from' | 'to' | 'through' | 'inside' }[]
  /** The places that it lies within, the nearest first. */
  readonly within: readonly Place[]
  /** The places that lie within it. */
  readonly parts: readonly Place[]
}

export function atPlace(id: string, atlas: Pick<Atlas, 'events' | 'stays' | 'legs' | 'places'>): AtPlace {
  const isHere = (place: string) => isWithin(place, id, atlas.places)
  return {
    events: atlas.events.filter(({ place }) => isHere(place)),
    alsoHere: atlas.events.filter(({ place, otherPlaces }) => !isHere(place) && otherPlaces.some(isHere)),
    stays: atlas.stays.filter(({ place }) => isHere(place)),
    legs: atlas.legs.flatMap((leg) => {
      const way = wayOf(leg, isHere)
      return way ? [{ leg, way }] : []
    }),
    within: outerPlaces(id, atlas.places),
    parts: [...atlas.places.values()].filter((place) => place.id !== id && isHere(place.id)),
  }
}

function wayOf(leg: Leg, isHere: (place: string) => boolean): AtPlace['legs'][number]['way'] | undefined {
  const [leaves, arrives] = [isHere(leg.from), isHere(leg.to)]
  if (leaves && arrives) return 'inside'
  if (leaves) return 'from'
  if (arrives) return 'to'
  return leg.stops.some(isHere) ? 'through' : undefined
}

function outerPlaces(id: string, places: Atlas['places']): readonly Place[] {
  const found: Place[] = []
  let at = places.get(id)
  while (at?.within !== undefined && at.within !== id) {
    at = places.get(at.within)
    if (!at || found.includes(at)) break
    found.push(at)
  }
  return found
}
