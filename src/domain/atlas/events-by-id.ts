import type { AtlasEvent } from './atlas'

const maps = new WeakMap<readonly AtlasEvent[], ReadonlyMap<string, AtlasEvent>>()

/** The events of an atlas by their id; made once for a list. */
export function eventsById(events: readonly AtlasEvent[]): ReadonlyMap<string, AtlasEvent> {
  const made = maps.get(events) ?? new Map(events.map((event) => [event.id, event]))
  maps.set(events, made)
  return made
}
