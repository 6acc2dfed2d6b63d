import { isId } from '../../atlas/member-schemas'
import { asEarthPosition } from '../../atlas/position'
import { type Cell, csvText, withGuard } from '../../export/csv-text'
import { isKnownColumn, PROPERTY_PREFIX } from '../../fields/column-roles'
import { asObject, type JsonObject, ownMember } from '../../json/json-value'
import { sameJson } from '../../json/same-json'
import { createNoteBook, type NoteBook } from '../convert-note'
import type { ForeignCollection } from '../converted'
import { isValue } from './csv-table'
import { readCsv } from './read-csv'

/** Properties that a column of the same name brings back. */
const OWN_NAMES = ['title', 'date', 'placeName', 'category', 'summary', 'source', 'url', 'start', 'end']

/**
 * Features as a table (see `csvText`): `id`, the properties in the order of their first use, `lat` and `lon` in
 * degrees, and `geometry` (GeoJSON) for whatever is no plain point. Lists and objects are JSON. Names that `readCsv`
 * would take for something else have `properties.` before them. What this table cannot carry, found by reading it
 * again, is noted.
 */
export function writeCsv({ features, members }: ForeignCollection, notes: NoteBook): string {
  const names = new Set(features.flatMap((feature) => Object.keys(asObject(feature.properties))))
  const hasIds = features.some(({ id }) => id !== undefined)
  const hasPoints = features.some(({ geometry }) => pointOf(geometry) !== undefined)
  const hasShapes = features.some(({ geometry }) => isShape(geometry))
  const placesAreIds = features.every(({ properties }) => {
    const place = ownMember(asObject(properties), 'place')
    return place === undefined || (typeof place === 'string' && isId(place))
  })
  const header = [
    ...(hasIds ? ['id'] : []),
    ...[...names].map((name) => (name === 'place' && placesAreIds ? name : columnName(name))),
    ...(hasPoints ? ['lat', 'lon'] : []),
    ...(hasShapes ? ['geometry'] : []),
  ]
  const rows = features.map((feature) => {
    const properties = asObject(feature.properties)
    const point = pointOf(feature.geometry)
    return [
      ...(hasIds ? [asCell(feature.id)] : []),
      ...[...names].map((name) => asCell(ownMember(properties, name))),
      ...(hasPoints ? [point?.[1], point?.[0]] : []),
      ...(hasShapes ? [isShape(feature.geometry) ? JSON.stringify(feature.geometry) : undefined] : []),
    ]
  })
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

function columnName(name: string): string {
  if (OWN_NAMES.includes(name)) return name
  return isKnownColumn(name) || isValue(name) ? PROPERTY_PREFIX + name : name
}

function asCell(value: unknown): Cell {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' || typeof value === 'number') return value
  return JSON.stringify(value)
}

/** The position of a Point that two columns hold wholly. */
function pointOf(geometry: unknown): readonly [number, number] | undefined {
  const { type, coordinates, ...others } = asObject(geometry)
  const position = type === 'Point' ? asEarthPosition(coordinates) : undefined
  const isPlain = Array.isArray(coordinates) && coordinates.length === 2 && Object.keys(others).length === 0
  return position && isPlain ? [position[0], position[1]] : undefined
}

function isShape(geometry: unknown): boolean {
  return typeof geometry === 'object' && geometry !== null && pointOf(geometry) === undefined
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
