import type { AtlasEvent } from '../../domain/atlas/atlas'
import { outermost } from '../../domain/lesson/worksheet/numbered-places'
import type { Handout } from './handout'
import { letterOf } from './letter-of'

/** The letters that an event, a date or a party has on a worksheet, and the number of a place. */
export function worksheetMarks({ worksheet, atlas }: Pick<Handout, 'worksheet' | 'atlas'>) {
  const { places, order, match, claims } = worksheet
  const letterIn = <T>(things: readonly T[] | undefined, thing: T) => letterOf(things?.indexOf(thing) ?? 0)
  return {
    ofEvent: (event: AtlasEvent) => letterIn(order?.events, event),
    ofDate: (event: AtlasEvent) => letterIn(match?.dates, event),
    ofParty: (id: string) => letterOf(claims?.parties.findIndex((party) => party.id === id) ?? 0),
    /** From 1; 0 where the place is not on the map. */
    ofPlace: (event: AtlasEvent) => {
      const place = outermost(event.place, atlas.places)
      return place ? (places?.places.indexOf(place) ?? -1) + 1 : 0
    },
  }
}
