import type { Atlas, AtlasEvent, Stay } from '../atlas/atlas'
import { isWithin } from '../atlas/is-within'
import { overlaps } from '../time/time-span'

export interface StayEvents {
  /** Those that the atlas names for the stay, wherever they were. */
  readonly named: readonly AtlasEvent[]
  /** Others that were at its place, or at a place within that, and may have been in its time: no more is said. */
  readonly alsoThere: readonly AtlasEvent[]
}

/** The events of a stay and those beside it, each in the order of the atlas. */
export function stayEvents(stay: Stay, atlas: Pick<Atlas, 'events' | 'places'>): StayEvents {
  const isThere = (event: AtlasEvent) =>
    event.span !== undefined &&
    overlaps(event.span, { from: stay.span.earliestStart, to: stay.span.latestEnd }) &&
    [event.place, ...event.otherPlaces].some((place) => isWithin(place, stay.place, atlas.places))
  const isNamed = ({ id }: AtlasEvent) => stay.events.includes(id)
  return {
    named: atlas.events.filter(isNamed),
    alsoThere: atlas.events.filter((event) => !isNamed(event) && isThere(event)),
  }
}
