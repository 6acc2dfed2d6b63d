import type { Atlas, AtlasEvent } from '../atlas/atlas'
import type { Source } from '../atlas/source-schema'
import { citedSources } from './cited-sources'

/**
 * The sources of events as CSL-JSON (https://github.com/citation-style-language/schema), by id. Whose side each takes and
 * how it was read stand in `custom`, which the format leaves to its writers.
 */
export function sourcesCsl(events: readonly AtlasEvent[], atlas: Atlas): readonly Source[] {
  return citedSources(events, atlas.sources)
}
