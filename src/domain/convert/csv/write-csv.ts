import { csvText, withGuard } from '../../export/csv-text'
import { asObject, type JsonObject, ownMember } from '../../json/json-value'
import { sameJson } from '../../json/same-json'
import { createNoteBook, type NoteBook } from '../convert-note'
import type { ForeignCollection } from '../converted'
import { readCsv } from './read-csv'
import { TableColumns } from './table-columns'

/**
 * Features as a table (see `csvText` and `TableColumns`). What it cannot carry, found by reading it again, is noted.
 */
export function writeCsv({ features, members }: ForeignCollection, notes: NoteBook): string {
  const columns = new TableColumns()
  for (const feature of features) columns.see(feature)
  const header = columns.header()
  const rows = features.map((feature) => columns.row(feature))
  for (const name of header) if (withGuard(name) !== name) notes.add('guarded', {}, { text: name })
  for (const [index, row] of rows.entries())
    for (const cell of row)
      if (typeof cell === 'string' && withGuard(cell) !== cell)
        notes.add('guarded', {}, { feature: index + 1, text: cell })
  // No UTF-8 holds half of a pair of UTF-16.
  const text = csvText([header, ...rows]).replace(/\p{Cs}/gu, '\ufffd')
  noteLosses(features, members, text, notes)
  return text
}

function noteLosses(
  features: readonly JsonObject[],
  members: JsonObject,
  text: string,
  notes: NoteBook,
): void {
  for (const name of Object.keys(members)) notes.add('collection-member', { member: name })
  for (const [index, feature] of features.entries()) {
    for (const name of Object.keys(feature)) {
      if (['type', 'id', 'geometry', 'properties'].includes(name)) continue
      notes.add(
        'member',
        { member: name },
        { feature: index + 1, text: JSON.stringify(feature[name]).slice(0, 80) },
      )
    }
  }
  const again = readCsv(text, {}, createNoteBook())
  const found = 'problems' in again ? [] : again.features
  // A feature without anything is an empty row, which no table keeps.
  if (found.length !== features.length)
    notes.add('differs', { member: 'features' }, { text: `${features.length} → ${found.length}` })
  if ('problems' in again) return
  for (const [index, feature] of features.entries()) {
    const is = found[index] ?? {}
    compare('id', feature.id, is.id)
    compare('geometry', feature.geometry ?? null, is.geometry)
    const before = asObject(feature.properties)
    const after = asObject(is.properties)
    for (const name of Object.keys(before)) compare(name, ownMember(before, name), ownMember(after, name))

    function compare(member: string, was: unknown, now: unknown): void {
      if (sameJson(was, now)) return
      const shown = now === undefined ? '' : ` → ${JSON.stringify(now)}`
      notes.add('differs', { member }, { feature: index + 1, text: `${JSON.stringify(was)}${shown}` })
    }
  }
}
