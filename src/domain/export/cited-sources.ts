import type { Atlas } from '../atlas/atlas'
import { citedIds } from '../atlas/cited-ids'
import type { Source } from '../atlas/source-schema'
import type { ExportContent } from './export-content'

/** The sources that events, their claims, legs and stays cite, each once, by id; those that the bibliography lacks are left out. */
export function citedSources({ events, legs, stays }: ExportContent, sources: Atlas['sources']): Source[] {
  const ids = new Set([...events.flatMap(citedIds), ...[...legs, ...stays].flatMap((each) => each.sources)])
  return [...ids].sort().flatMap((id) => sources.get(id) ?? [])
}
