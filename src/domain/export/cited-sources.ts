import type { Atlas, AtlasEvent } from '../atlas/atlas'
import type { Source } from '../atlas/source-schema'

/** The sources that events and their claims cite, each once, by id; those that the bibliography lacks are left out. */
export function citedSources(events: readonly AtlasEvent[], sources: Atlas['sources']): Source[] {
  const ids = new Set(events.flatMap(citedIds))
  return [...ids].sort().flatMap((id) => sources.get(id) ?? [])
}

/** Ids of the sources of an event: its own in their order, then those that only a claim names. */
export function citedIds(event: AtlasEvent): string[] {
  return [...new Set([...event.sources, ...event.claims.flatMap((claim) => claim.sources)])]
}
