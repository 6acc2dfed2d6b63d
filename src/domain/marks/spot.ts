import type { AtlasEvent, Place, Position, Stay } from '../atlas/atlas'
import { gridKey } from './grid-key'
import { type Point, project } from './mercator'

/** One position of the map with all that happened there. Several places may share it where only the city is known. */
export interface Spot {
  /** Id of its busiest place, with the position added where that place has several. */
  readonly id: string
  readonly position: Position
  /** World pixels at zoom 0. */
  readonly point: Point
  /** Indexes into the atlas's events, ascending. */
  readonly events: readonly number[]
  /** Ids of the places that share the position, busiest first. */
  readonly places: readonly string[]
}

interface Draft {
  readonly position: Position
  readonly events: number[]
  /** Events by place. */
  readonly places: Map<string, number>
}

/** Of a degree: about a metre. */
const UNITS = 100_000

/**
 * Gathers events by position (to about a metre); places of stays become spots too, with or without events. What moves stands nowhere
 * for good, and is left out.
 */
export function collectSpots(
  events: readonly AtlasEvent[],
  stays: readonly Stay[] = [],
  places: ReadonlyMap<string, Place> = new Map(),
): readonly Spot[] {
  const drafts = new Map<number, Draft>()
  const draftAt = (position: Position) => {
    const key = gridKey(Math.round(position[0] * UNITS), Math.round(position[1] * UNITS))
    const draft: Draft = drafts.get(key) ?? { position, events: [], places: new Map() }
    drafts.set(key, draft)
    return draft
  }
  for (const [index, event] of events.entries()) {
    if (!event.position || event.shape?.kind === 'track') continue
    const draft = draftAt(event.position)
    draft.events.push(index)
    draft.places.set(event.place, (draft.places.get(event.place) ?? 0) + 1)
  }
  for (const stay of stays) {
    const draft = draftAt(places.get(stay.place)?.position ?? stay.position)
    draft.places.set(stay.place, draft.places.get(stay.place) ?? 0)
  }
  const taken = new Set<string>()
  return [...drafts.values()].map(({ position, events: indexes, places: counts }) => {
    const ids = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id)
    const name = ids[0] ?? ''
    const id = taken.has(name) ? `${name}@${position}` : name
    taken.add(id)
    return { id, position, point: project(position), events: indexes, places: ids }
  })
}
