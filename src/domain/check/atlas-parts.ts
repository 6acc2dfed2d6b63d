import type { Atlas, AtlasEvent, Leg, Place, Stay } from '../atlas/atlas'
import { eventsById } from '../atlas/events-by-id'
import type { DatasetContext } from '../view/view'
import { viewContextOf } from '../view/view'

/** The parts of an atlas by their ids, in which the check of lessons looks up what they name. */
export interface AtlasParts {
  readonly isSound: true
  readonly context: DatasetContext
  readonly events: ReadonlyMap<string, AtlasEvent>
  readonly legs: ReadonlyMap<string, Leg>
  readonly stays: ReadonlyMap<string, Stay>
  readonly places: ReadonlyMap<string, Place>
}

/** The parts of an atlas by their ids. */
export function atlasParts(atlas: Atlas): AtlasParts {
  const { events, legs, stays, places } = atlas
  return {
    isSound: true,
    context: viewContextOf(atlas),
    ...{ events: eventsById(events), legs: byId(legs), stays: byId(stays), places },
  }
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}
