import type { Atlas, AtlasEvent } from '../atlas/atlas'
import { citedIds } from '../atlas/cited-ids'
import type { Source } from '../atlas/source-schema'

/** The sources that events and their claims cite, each once, by id; those that the bibliography lacks are left out. */
export function citedSources(events: readonly AtlasEvent[], sources: Atlas['sources']): Source[] {
  const ids = new Set(events.flatMap(citedIds))
  return [...ids].sort().flatMap((id) => sources.get(id) ?? [])
}
