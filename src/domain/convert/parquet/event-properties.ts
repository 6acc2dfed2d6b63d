import { PROPERTY_PREFIX } from '../../fields/column-roles'
import { asObject, ownMember } from '../../json/json-value'
import type { NoteBook } from '../convert-note'
import { type PropertyColumn, propertyColumn } from './property-column'
import type { TimedFeature } from './time-columns'

/** Columns that every file has. */
const OWN = new Set(['start', 'end', 'bbox', 'geometry', 'date', 'id'])
/** Columns of their own; what is beyond shares one. A footer has some hundred bytes for each of them in each row group. */
const MOST_COLUMNS = 500

/**
 * The columns of what features say: `date` (EDTF), `id` where there is one, then the properties in the order of their first use. A
 * property that is called as one of the columns here has `properties.` before its name; a `date` that is written in EDTF is just that.
 */
export function eventProperties(rows: readonly TimedFeature[], notes: NoteBook): readonly PropertyColumn[] {
  const all = rows.map(({ feature }) => asObject(feature.properties))
  const names = [...new Set(all.flatMap((properties) => Object.keys(properties)))]
  const ids = rows.map(({ feature }) => feature.id)
  const isSameDate = all.every((properties, row) => {
    const written = ownMember(properties, 'date')
    return written === undefined || written === null || written === rows[row]?.date
  })
  const kept = names.filter((name) => name !== 'date' || !isSameDate)
  const shared = kept.splice(MOST_COLUMNS)
  const own = kept.map((name) => {
    const free = OWN.has(name) || name.startsWith(PROPERTY_PREFIX) ? PROPERTY_PREFIX + name : name
    if (free !== name) notes.add('renamed', { from: name, to: free })
    return propertyColumn(
      free,
      all.map((properties) => ownMember(properties, name)),
    )
  })
  return [
    propertyColumn(
      'date',
      rows.map(({ date }) => date),
    ),
    ...(ids.some((id) => id !== undefined && id !== null) ? [propertyColumn('id', ids)] : []),
    ...own,
    ...(shared.length > 0 ? [sharedColumn(all, shared)] : []),
  ]
}

/** One column of JSON objects for all that has none of its own. */
function sharedColumn(
  all: readonly Readonly<Record<string, unknown>>[],
  names: readonly string[],
): PropertyColumn {
  const others = all.map((properties) => {
    const entries = names
      .map((name) => [name, ownMember(properties, name)] as const)
      .filter(([, value]) => value !== undefined)
    return entries.length > 0 ? Object.fromEntries(entries) : null
  })
  const { data } = propertyColumn(PROPERTY_PREFIX, others)
  return { name: PROPERTY_PREFIX, kind: 'json', data }
}
