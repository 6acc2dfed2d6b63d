import type { NoteBook } from '../convert/convert-note'
import type { ForeignCollection } from '../convert/converted'
import { type ColumnKind, cellValue, kindOfCells } from '../convert/csv/column-kinds'
import { dateColumns } from '../convert/csv/found-dates'
import type { Decode } from '../convert/decode-input'
import type { ColumnRole } from '../fields/column-roles'
import { calendarOf, type DateWay } from '../fields/date-field'
import {
  createFeatureReader,
  type FeatureFields,
  type FeatureReading,
  findFields,
  readingKey,
} from '../fields/feature-fields'
import type { FieldPath } from '../fields/field-path'
import { asArray, asObject, type JsonObject, ownMember } from '../json/json-value'
import type { CsvRows } from './csv-rows'
import { linesAt, readWholeText } from './whole-text'

interface FoundTable {
  readonly rows: CsvRows
  readonly features: readonly JsonObject[]
  /** The line at which each feature begins. */
  readonly lines: readonly number[]
  readonly fields: FeatureFields
}

/**
 * Reads a table as the page shows it: its columns stay, under their own names, so that what is written of it says the same dates,
 * titles and places where the page opens it. Undefined where the page takes the text for no table.
 */
export function readFoundTable(
  bytes: Uint8Array,
  decode: Decode,
  notes: NoteBook,
): ForeignCollection | undefined {
  const text = readWholeText(bytes, decode)
  if ('kind' in text || text.form.rows === undefined) return undefined
  const { rows, scanner } = text.form
  const { features } = text
  const lines = linesAt(bytes, text.offsets)
  const { fields, readings } = readAll(features, findFields(features))
  const table: FoundTable = { rows, features, lines, fields }

  notes.add('read-as', { format: 'csv' })
  notes.add('delimiter', { delimiter: rows.delimiter })
  if (scanner.fault)
    notes.add('bad-quotes', {}, { line: linesAt(bytes, [scanner.fault.offset])[0] ?? 0, text: '' })
  if (!rows.hasHeader) notes.add('no-header')
  for (const name of rows.unreadCoordinates) notes.add('coordinate-alone', { column: name })
  const written = withKinds(table, noteColumns(table, notes))
  noteDates(table, readings, notes)
  for (const [index, { geometry }] of features.entries()) {
    const at = { line: lines[index] ?? 0, text: readings[index]?.title ?? '' }
    if (geometry === null) notes.add('no-position', {}, at)
    else if (isUnread(geometry)) notes.add('position-kept', {}, at)
  }
  return { features: written, members: {}, lines }
}

/** Reads all of it again where all of it decides otherwise than the first rows did. */
function readAll(
  features: readonly JsonObject[],
  fields: FeatureFields,
): { readonly fields: FeatureFields; readonly readings: readonly FeatureReading[] } {
  const reader = createFeatureReader(fields)
  const readings = features.map((feature) => reader.read(feature))
  const revised = reader.revised()
  return revised ? readAll(features, revised) : { fields, readings }
}

/** Whether a geometry stands for cells that say a position which cannot be read. */
function isUnread(geometry: unknown): boolean {
  const { type, coordinates } = asObject(geometry)
  return type === 'Point' && asArray(coordinates).length === 0
}

type Roles = ReadonlyMap<string, ColumnRole>

type Said = readonly [ColumnRole, FieldPath | undefined]

/** What columns say of a date, of two that say the same both. */
function dateRoles(way: DateWay): readonly Said[] {
  if (way.kind !== 'pair') return dateColumns(way)
  return [...dateColumns(way), ['start', way.start?.twin], ['end', way.end?.twin]]
}

/** What columns say that is read from them as it is written. */
function saidRoles({ date, title, category, place, link }: FeatureFields): Roles {
  const all: readonly Said[] = [
    ...date.chosen.flatMap(dateRoles),
    ['title', title.chosen?.at],
    ['placeName', place.chosen?.at],
    ['category', category.chosen?.at],
    ['url', link.chosen?.at],
  ]
  return new Map(all.flatMap(([role, at]) => (at === undefined ? [] : [[at.at(-1) ?? '', role] as const])))
}

/** Says what each column was taken for; the kinds of those that hold another thing than text and are read by nobody. */
function noteColumns(table: FoundTable, notes: NoteBook): ReadonlyMap<string, ColumnKind> {
  const { rows, features, lines, fields } = table
  const said = saidRoles(fields)
  const held = new Map([...rows.mapping].map(([role, column]) => [rows.header[column] ?? '', role]))
  const kinds = new Map<string, ColumnKind>()
  for (const name of rows.header) {
    const cells = features.map(({ properties }) => String(ownMember(asObject(properties), name) ?? ''))
    const first = cells.findIndex((cell) => cell !== '')
    if (first < 0) continue
    const place = (['id', 'lat', 'lon', 'position', 'geometry'] as const).find(
      (role) => role === held.get(name),
    )
    const role = said.get(name) ?? place
    const kind = said.has(name) ? 'text' : kindOfCells(cells)
    if (kind !== 'text') kinds.set(name, kind)
    if (role === undefined) notes.add('property', { column: name, kind })
    else
      notes.add(
        'column',
        { column: name, member: role },
        { line: lines[first] ?? 0, text: cells[first] ?? '' },
      )
  }
  return kinds
}

/**
 * The features with numbers, truth values and JSON as such, and positions that were read as their geometry alone; as they are where
 * the page would then find other columns.
 */
function withKinds(
  { rows, features, fields }: FoundTable,
  kinds: ReadonlyMap<string, ColumnKind>,
): readonly JsonObject[] {
  const shape = rows.header[rows.mapping.get('geometry') ?? -1]
  const plain = features.map((feature) =>
    isUnread(feature.geometry) ? { ...feature, geometry: null } : feature,
  )
  const typed = plain.map((feature) => {
    const properties = Object.entries(asObject(feature.properties)).flatMap(([name, cell]) => {
      if (name === shape && feature.geometry !== null) return []
      const kind = kinds.get(name)
      return [[name, kind === undefined ? cell : cellValue(String(cell), kind)] as const]
    })
    return { ...feature, properties: Object.fromEntries(properties) }
  })
  return readingKey(readAll(typed, findFields(typed)).fields) === readingKey(fields) ? typed : plain
}

/** A year below 0 within a date as it is written. */
const BELOW_ZERO = /(?:^|[\s<>=≤≥])-\d/

function noteDates(
  { lines, fields }: FoundTable,
  readings: readonly FeatureReading[],
  notes: NoteBook,
): void {
  const [reading] = fields.date.chosen.flatMap((way) => (way.kind === 'when' ? [] : [way.reading]))
  if (reading?.kind === 'text' && reading.orderBecause) {
    const { reason, text } = reading.orderBecause
    notes.add('date-order', { order: reading.order ?? '', reason }, { text })
  }
  const calendar = reading && calendarOf(reading)
  if (calendar) notes.add('calendar', { ...calendar })
  if (reading && 'areBce' in reading && reading.areBce) notes.add('negative-years', { as: 'named' })
  const below = readings.findIndex(({ span, dateText }) => span && BELOW_ZERO.test(dateText))
  if (reading && 'negative' in reading && below >= 0)
    notes.add(
      'negative-years',
      { as: reading.negative },
      { line: lines[below] ?? 0, text: readings[below]?.dateText ?? '' },
    )
  for (const [index, { span, dateText, title }] of readings.entries()) {
    if (span) continue
    const line = lines[index] ?? 0
    if (dateText !== '') notes.add('date-kept', {}, { line, text: dateText })
    notes.add('no-date', {}, { line, text: title })
  }
}
