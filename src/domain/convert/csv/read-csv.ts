import { withoutGuard } from '../../export/csv-text'
import { COLUMN_ROLES, type ColumnRole, PROPERTY_PREFIX, rankOf } from '../../fields/column-roles'
import type { FieldRow } from '../../fields/field-table'
import {
  type ColumnMapping,
  guessColumns,
  holdsPositions,
  unreadCoordinates,
} from '../../fields/guess-columns'
import type { ReadDate } from '../../fields/read-date-text'
import { geometryIn, pointFrom, pointIn } from '../../fields/read-position'
import type { JsonObject } from '../../json/json-value'
import type { DateOrder } from '../../time/date-numbers'
import type { TimeWindow } from '../../time/time-span'
import type { NoteBook } from '../convert-note'
import { convertProblem, type Reading, type Refusal } from '../converted'
import { draftFeature } from '../draft-feature'
import { cellReader, cellsDate, decideDateOrder, decideNegativeYears } from './cells-date'
import { type ColumnKind, cellValue, isPlainNumber, kindOfColumn } from './column-kinds'
import { type CsvTable, readTable } from './csv-table'
import { withFoundDates } from './found-dates'
import { joinMembers } from './join-members'
import { readColumns } from './read-columns'

export interface CsvOptions {
  /** The names of columns by what they hold (`COLUMN_ROLES`), as `namedColumns` takes them. */
  readonly mapping?: (header: readonly string[]) => ColumnMapping | Refusal
  readonly dateOrder?: DateOrder | undefined
  /** Whether the first row names the columns; guessed where it is left out. */
  readonly hasHeader?: boolean | undefined
  /** Names of properties that features have to which the rows are added: a column of such a name is that property. */
  readonly members?: readonly string[] | undefined
  /** Time of the atlas to which the rows are added. */
  readonly extent?: TimeWindow | undefined
}

interface PropertyColumn {
  readonly column: number
  readonly name: string
  readonly kind: ColumnKind
}

/**
 * Reads a table with one event a row. Columns that are not taken for anything become properties of their name, with
 * numbers, `true` and `false` and JSON as such where a whole column is of them. A `'` that guards a formula is taken
 * off.
 */
export function readCsv(text: string, options: CsvOptions, notes: NoteBook): Reading {
  const written = readTable(text, options.hasHeader)
  if ('problems' in written) return written
  if (written.rows.length === 0) return convertProblem('convert/no-features')
  const given = options.mapping?.(written.header)
  if (given && 'problems' in given) return given
  const table = joinMembers(written, options.members ?? [], given)
  const mapping = withFoundDates(table, guessColumns(table, given), given)
  notes.add('delimiter', { delimiter: table.delimiter })
  if (table.badQuotes) notes.add('bad-quotes', {}, { line: table.badQuotes, text: '' })
  if (!table.hasHeader) notes.add('no-header')
  noteMapping(table, mapping, notes)
  noteUnreadColumns(table, mapping, given, notes)
  const columns = propertyColumns(table, mapping, notes)
  const order = noteOrder(table, mapping, options.dateOrder, notes)
  const years = decideNegativeYears(table, mapping)
  if (years) notes.add('negative-years', { as: years.negative }, { line: years.line, text: years.text })
  const readDate = cellReader(table, mapping, order, years?.negative, options.extent)
  if (readDate.areBce) notes.add('negative-years', { as: 'named' })
  if (readDate.calendar) notes.add('calendar', { ...readDate.calendar })
  const midnights = midnightColumns(table, mapping, notes)
  const ids = new Set<string>()
  const features = table.rows.map((row) => {
    const cellOf = (role: ColumnRole) => {
      const column = mapping.get(role)
      const cell = column === undefined ? '' : (row.cells[column] ?? '')
      const bare = withoutGuard(cell)
      if (bare !== cell) notes.add('guard', {}, { line: row.line, text: cell })
      return column !== undefined && midnights.has(column) ? bare.replace(MIDNIGHT, '') : bare
    }
    return rowFeature(row, cellOf, { date: cellsDate(cellOf, readDate), columns, ids }, notes)
  })
  return {
    features,
    members: {},
    columns: readColumns(written, mapping, features),
    lines: table.rows.map(({ line }) => line),
  }
}

interface RowParts {
  readonly date: ReadDate | undefined
  readonly columns: readonly PropertyColumn[]
  readonly ids: Set<string>
}

function rowFeature(
  { cells, line }: FieldRow,
  cellOf: (role: ColumnRole) => string,
  { date, columns, ids }: RowParts,
  notes: NoteBook,
): JsonObject {
  const place = rowGeometry(cellOf, line, notes)
  const others: [string, unknown][] = place.unread === undefined ? [] : [['positionText', place.unread]]
  const id = cellOf('id')
  const isNew = id !== '' && !ids.has(id)
  if (isNew) ids.add(id)
  else if (id !== '') {
    notes.add('id-repeated', {}, { line, text: id })
    others.push(['id', id])
  }
  for (const { column, name, kind } of columns) {
    const cell = cells[column] ?? ''
    if (kind === 'text' && withoutGuard(cell) !== cell) notes.add('guard', {}, { line, text: cell })
    others.push([name, cellValue(cell, kind)])
  }
  const draft = {
    at: { line },
    id: isNew ? id : undefined,
    geometry: place.geometry,
    title: cellOf('title'),
    date,
    summary: cellOf('summary'),
    placeName: cellOf('placeName'),
    category: cellOf('category'),
    source: cellOf('source'),
    url: cellOf('url'),
    others,
  }
  return draftFeature(draft, notes)
}

/** The geometry of a row, or the text that could not be read as one. */
function rowGeometry(
  cellOf: (role: ColumnRole) => string,
  line: number,
  notes: NoteBook,
): { readonly geometry: JsonObject | null; readonly unread?: string } {
  const [whole, lat, lon, both] = (['geometry', 'lat', 'lon', 'position'] as const).map((role) =>
    cellOf(role).trim(),
  )
  const geometry = whole ? geometryIn(whole) : undefined
  if (geometry) return { geometry }
  const unread = whole || [lat, lon].filter(Boolean).join(', ') || both || ''
  if (unread === '') return { geometry: null }
  const read = lat || lon ? { point: pointFrom(lat ?? '', lon ?? ''), isAssumed: false } : pointIn(both ?? '')
  if (read?.isAssumed) notes.add('position-order', {}, { line, text: unread })
  if (read?.point) {
    if (/^[-+]?\d+,\d+$/.test(lat ?? '')) notes.add('decimal-comma', {}, { line, text: lat ?? '' })
    return { geometry: read.point }
  }
  notes.add('position-unread', {}, { line, text: unread })
  return { geometry: null, unread }
}

function noteMapping({ header, rows }: CsvTable, mapping: ColumnMapping, notes: NoteBook): void {
  for (const role of COLUMN_ROLES) {
    const column = mapping.get(role)
    if (column === undefined) continue
    const row = rows.find(({ cells }) => cells[column]?.trim())
    const example = row && { line: row.line, text: row.cells[column] ?? '' }
    notes.add('column', { column: header[column] ?? '', member: role }, example)
  }
}

/** What a table has no date without. */
const DATES: readonly ColumnRole[] = ['date', 'start', 'end', 'year']
const POSITIONS: readonly ColumnRole[] = ['lat', 'lon', 'position', 'geometry']

/** Says of columns that are called as dates or positions are why they were not taken, where no other column has them. */
function noteUnreadColumns(
  table: CsvTable,
  mapping: ColumnMapping,
  given: ColumnMapping | undefined,
  notes: NoteBook,
): void {
  const { header, rows } = table
  const taken = new Set(mapping.values())
  const noteCells = (column: number, code: 'column-unread' | 'coordinate-alone', of?: string) => {
    for (const { cells, line } of rows) {
      const text = cells[column] ?? ''
      if (text.trim() === '') continue
      notes.add(code, { column: header[column] ?? '', ...(of && { of }) }, { line, text })
    }
  }
  if (!DATES.some((role) => mapping.has(role) || given?.has(role)))
    for (const [column, name] of header.entries())
      if (!taken.has(column) && DATES.some((role) => rankOf(role, name) >= 0))
        noteCells(column, 'column-unread', 'date')
  if (!POSITIONS.some((role) => given?.has(role)))
    for (const column of unreadCoordinates(header, mapping)) {
      if (holdsPositions(table, column)) noteCells(column, 'coordinate-alone')
      else noteCells(column, 'column-unread', 'lat')
    }
}

/** The columns that become properties. A place given by ids of a gazetteer stays `place`. */
function propertyColumns(
  table: CsvTable,
  mapping: ColumnMapping,
  notes: NoteBook,
): readonly PropertyColumn[] {
  const taken = new Set(mapping.values())
  return table.header.flatMap((header, column) => {
    if (taken.has(column)) return []
    const name = header.startsWith(PROPERTY_PREFIX) ? header.slice(PROPERTY_PREFIX.length) : header
    const kind = kindOfColumn(table, column)
    if (table.rows.every(({ cells }) => !cells[column])) return []
    notes.add('property', { column: header, kind })
    if (kind === 'text') noteDigits(table, column, notes)
    return [{ column, name, kind }]
  })
}

/** Says that texts of digits stay texts. */
function noteDigits({ header, rows }: CsvTable, column: number, notes: NoteBook): void {
  for (const { cells, line } of rows) {
    const cell = cells[column] ?? ''
    if (/^0\d+$/.test(cell) || (/^\d{16,}$/.test(cell) && !isPlainNumber(cell)))
      notes.add('kept-text', { column: header[column] ?? '' }, { line, text: cell })
  }
}

function noteOrder(
  table: CsvTable,
  mapping: ColumnMapping,
  given: DateOrder | undefined,
  notes: NoteBook,
): DateOrder | undefined {
  const decided = decideDateOrder(table, mapping)
  if (decided === undefined) return given
  const { line, text } = decided
  const order = given ?? decided.order
  notes.add('date-order', { order: order ?? '', reason: given ? 'given' : decided.reason }, { line, text })
  return order
}

const TIME = /\d:\d/
const MIDNIGHT = /[T ]0{1,2}:00(?::00(?:\.0+)?)?Z?$/

/** Columns of dates whose times are all midnight: a spreadsheet's way to write days. */
function midnightColumns(
  { header, rows }: CsvTable,
  mapping: ColumnMapping,
  notes: NoteBook,
): ReadonlySet<number> {
  const columns = (['date', 'start', 'end'] as const).flatMap((role) => mapping.get(role) ?? [])
  const found = columns.filter((column) => {
    const cells = rows.map(({ cells }) => cells[column]?.trim() ?? '').filter((cell) => cell !== '')
    return (
      cells.some((cell) => MIDNIGHT.test(cell)) &&
      cells.every((cell) => MIDNIGHT.test(cell) || !TIME.test(cell))
    )
  })
  for (const column of found) notes.add('midnight', { column: header[column] ?? '' })
  return new Set(found)
}
