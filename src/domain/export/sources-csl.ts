import type { Atlas } from '../atlas/atlas'
import type { Source } from '../atlas/source-schema'
import { citedSources } from './cited-sources'
import type { ExportContent } from './export-content'

/**
 * The sources of what is taken away as CSL-JSON (https://github.com/citation-style-language/schema), by id. Whose side each takes and
 * how it was read stand in `custom`, which the format leaves to its writers.
 */
export function sourcesCsl(content: ExportContent, atlas: Atlas): readonly Source[] {
  return citedSources(content, atlas.sources)
}
