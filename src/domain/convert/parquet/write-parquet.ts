import { ByteWriter, geojsonToWkb, ParquetWriter } from 'hyparquet-writer'
import { type FeatureFields, findFields } from '../../fields/feature-fields'
import { type FieldPath, PROPERTIES } from '../../fields/field-path'
import { TEXT_ROLES } from '../../fields/find-texts'
import type { NoteBook } from '../convert-note'
import type { ForeignCollection } from '../converted'
import { noteNumbers } from '../note-spelling'
import { eventProperties } from './event-properties'
import { geoMetadata } from './geo-metadata'
import { eventSchema } from './parquet-schema'
import { plainGeometry, type ReadGeometry } from './plain-geometry'
import { inTimeOrder, type TimedFeature } from './time-columns'

/** Rows of a row group, which is what a reader fetches at least: 300 kB of times and positions. */
export const ROW_GROUP = 20_000
/** Uncompressed bytes of a page of a column, which is what a reader of one row fetches. */
const PAGE = 65_536
const DAY = 86_400_000
/** Milliseconds from 1970 that `Date` and DuckDB know. */
const FARTHEST = 8.64e15

/**
 * Features as GeoParquet 1.1, in time order (see `inTimeOrder`): `start` and `end` (exclusive) in milliseconds UTC, empty where they
 * are open, `bbox` and `geometry` (WKB), `date` (EDTF), and a column for each property. Key `events` of the metadata says that an
 * empty end is an open one, which columns are JSON, and which members of the features say title, category, place and link. What this cannot carry is noted.
 *
 * @param rowGroup rows of a row group, at least 1
 */
export function writeParquet(collection: ForeignCollection, rowGroup: number, notes: NoteBook): Uint8Array {
  const { members, features, spelled, areDatesEdtf = false } = collection
  if (spelled !== undefined) noteNumbers(spelled, notes)
  for (const member of Object.keys(members)) notes.add('collection-member', { member })
  const fields = findFields(features)
  const rows = inTimeOrder(features, areDatesEdtf ? undefined : fields)
  const properties = eventProperties(rows, notes)
  const geometries = rows.map((row) => geometryOf(row, notes))
  const isDateTold = notes.list().some(({ code }) => code === 'no-date')
  for (const row of rows) noteRow(row, isDateTold, notes)
  const texts = properties.filter(({ kind }) => kind === 'json').map(({ name }) => name)
  const events = {
    ...{ version: '1', start: 'start', end: 'end', openEnds: true, json: texts },
    texts: textPaths(fields),
  }
  const schema = eventSchema(properties)
  const writer = new ByteWriter()
  const file = new ParquetWriter({
    writer,
    schema,
    createdBy: 'Relocation Atlas',
    kvMetadata: [
      { key: 'geo', value: JSON.stringify(geoMetadata(geometries)) },
      { key: 'events', value: JSON.stringify(events) },
    ],
  })
  file.write({
    rowGroupSize: rowGroup,
    pageSize: PAGE,
    columnData: [
      { name: 'start', data: rows.map(({ start }) => instant(start)), encoding: 'DELTA_BINARY_PACKED' },
      { name: 'end', data: rows.map(({ end }) => instant(end)), encoding: 'DELTA_BINARY_PACKED' },
      { name: 'bbox', data: geometries.map(boxOf), encoding: 'BYTE_STREAM_SPLIT' },
      { name: 'geometry', data: geometries.map(wkbOf), encoding: 'PLAIN', statistics: false },
      ...properties.map(({ name, data }) => ({ name, data: [...data] })),
    ],
  })
  file.finish()
  return writer.getBytes()
}

/** What says title, category, place and link, by role: in the order of time other features come first, which may look otherwise. */
function textPaths(fields: FeatureFields): Readonly<Record<string, FieldPath | 'none'>> {
  const paths = TEXT_ROLES.map((role) => [role, fields[role].chosen?.at ?? 'none'] as const)
  // Members beside the properties do not come along.
  return Object.fromEntries(paths.filter(([, at]) => at === 'none' || at[0] === PROPERTIES))
}

function instant(days: number | undefined): bigint | null {
  if (days === undefined || !isNear(days)) return null
  return BigInt(Math.round(days * DAY))
}

function isNear(days: number): boolean {
  return Math.abs(days * DAY) <= FARTHEST
}

function geometryOf({ feature, index }: TimedFeature, notes: NoteBook): ReadGeometry | undefined {
  const { geometry } = feature
  if (geometry === undefined || geometry === null) return undefined
  const read = plainGeometry(geometry)
  const example = { feature: index + 1, text: JSON.stringify(geometry).slice(0, 80) }
  if (read === undefined) notes.add('geometry-unread', {}, example)
  else if (read.isCut) notes.add('axes', {}, example)
  return read
}

/** The bounds of a geometry, rounded outwards as 32 bits hold them: GeoParquet asks for bounds that hold all of it. */
function boxOf(read: ReadGeometry | undefined) {
  if (read === undefined) return null
  const [west, south, east, north] = read.box
  return {
    xmin: rounded(west, -1),
    ymin: rounded(south, -1),
    xmax: rounded(east, 1),
    ymax: rounded(north, 1),
  }
}

const FLOAT = new Float32Array(1)
const BITS = new Int32Array(FLOAT.buffer)

function rounded(value: number, direction: 1 | -1): number {
  const near = Math.fround(value)
  if (near === value || Math.sign(near - value) === direction) return near
  FLOAT[0] = near
  // The bits of a number further from 0 are a greater integer.
  if (near === 0) return direction * 2 ** -149
  BITS[0] = (BITS[0] ?? 0) + (near > 0 === direction > 0 ? 1 : -1)
  return FLOAT[0] ?? near
}

function wkbOf(read: ReadGeometry | undefined): Uint8Array | null {
  return read === undefined ? null : geojsonToWkb(read.geometry as Parameters<typeof geojsonToWkb>[0])
}

/** @param isDateTold whether the reader of the features told already which have no date */
function noteRow(row: TimedFeature, isDateTold: boolean, notes: NoteBook): void {
  const { feature, index, date, start, end } = row
  const at = { feature: index + 1 }
  if (date === undefined && !isDateTold) notes.add('no-date', {}, { ...at, text: '' })
  for (const days of [start, end])
    if (days !== undefined && Number.isFinite(days) && !isNear(days))
      notes.add('date-far', {}, { ...at, text: date ?? '' })
  for (const member of Object.keys(feature)) {
    if (['type', 'id', 'geometry', 'properties'].includes(member)) continue
    notes.add('member', { member }, { ...at, text: JSON.stringify(feature[member]).slice(0, 80) })
  }
}
