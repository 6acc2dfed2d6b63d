import type { Atlas, AtlasEvent, Leg, Place, Stay } from '../atlas/atlas'
import { eventsById } from '../atlas/events-by-id'
import type { ViewContext } from '../view/url-view'
import { viewContextOf } from '../view/view'

/** What the check of lessons must know of a dataset. */
export interface LessonFacts {
  readonly context: ViewContext
  readonly events: ReadonlyMap<string, AtlasEvent>
  readonly legs: ReadonlyMap<string, Leg>
  readonly stays: ReadonlyMap<string, Stay>
  readonly places: ReadonlyMap<string, Place>
}

export function lessonFacts(atlas: Atlas): LessonFacts {
  const { events, legs, stays, places } = atlas
  return {
    context: viewContextOf(atlas),
    ...{ events: eventsById(events), legs: byId(legs), stays: byId(stays), places },
  }
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}
