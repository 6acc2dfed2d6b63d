import type { NoteBook } from '../convert-note'
import type { ForeignCollection } from '../converted'
import { RECORD_SEPARATOR } from '../record-separator'

/** What a text of a sequence begins with (RFC 8142 section 2). */

/** Features as a GeoJSON text sequence: each on a line of its own after a record separator. Members of the collection go. */
export function writeGeoJsonSeq({ features, members }: ForeignCollection, notes: NoteBook): string {
  for (const member of Object.keys(members)) notes.add('collection-member', { member })
  return features
    .map((feature) => `${RECORD_SEPARATOR}${JSON.stringify({ type: 'Feature', ...feature })}\n`)
    .join('')
}
