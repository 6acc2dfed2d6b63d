import {
  type CsvTable,
  DELIMITERS,
  MOST_COLUMNS,
  parseCells,
  readTable,
  unnamed,
} from '../convert/csv/csv-table'
import { withoutGuard } from '../export/csv-text'
import { isKnownColumn } from '../fields/column-roles'
import { coordinateColumns } from '../fields/coordinate-names'
import { type ColumnMapping, guessColumns, unreadCoordinates } from '../fields/guess-columns'
import { geometryIn, pointFrom, pointIn } from '../fields/read-position'
import type { JsonObject } from '../json/json-value'
import { setMember } from '../json/set-member'

/** How the records of a table become features. */
export interface CsvRows {
  readonly delimiter: string
  readonly hasHeader: boolean
  /** A name for each column. */
  readonly header: readonly string[]
  /** Which columns hold id and position. */
  readonly mapping: ColumnMapping
  /** Columns that are called as coordinates are, of a table of which none say a position. */
  readonly unreadCoordinates: readonly string[]
  /** How many records at its beginning are none of its rows. */
  readonly headRecords: number
  /** The cells of records that a text holds one after the other, if there are as many as said; undefined otherwise. */
  cellsOf(text: string, records: number): readonly (readonly string[])[] | undefined
  /** A row as a feature: its point or geometry, and all of its cells by the names of their columns; undefined where it is empty. */
  featureOf(cells: readonly string[]): JsonObject | undefined
}

/**
 * Finds out from the beginning of a table how its rows are to be read; undefined where it is none: there are at least two
 * columns, and of one it can be told what it holds, or all lines fall alike into cells. Prose has commas too.
 */
export function csvRows(sample: string): CsvRows | undefined {
  const table = readTable(sample)
  if ('problems' in table || table.header.length < 2 || table.rows.length === 0) return undefined
  const { delimiter, header, hasHeader } = table
  const mapping = guessColumns(table)
  if (mapping.size === 0 && !isRegular(table)) return undefined
  const statesDelimiter = /^\uFEFF?sep=.\r?\n/i.test(sample)
  return {
    delimiter,
    hasHeader,
    header,
    mapping,
    unreadCoordinates: unreadCoordinates(header, mapping).map((column) => header[column] ?? ''),
    headRecords: (statesDelimiter ? 1 : 0) + (hasHeader ? 1 : 0),
    cellsOf: (text, records) => {
      const { data } = parseCells(text, delimiter)
      if (data.length === records) return data
      const rows = data.filter((cells) => cells.length > 1 || cells[0] !== '')
      return rows.length === records ? rows : undefined
    },
    featureOf: (cells) => {
      const properties = propertiesOf(cells, header)
      if (properties === undefined) return undefined
      const id = cellAt(cells, mapping.get('id'))
      const geometry = geometryOf(cells, mapping) ?? null
      return id === ''
        ? { type: 'Feature', geometry, properties }
        : { type: 'Feature', id, geometry, properties }
    },
  }
}

/** Columns and rows of which it is no chance that all lines have as many, and letters of the longest name. */
const REGULAR = { columns: 3, rows: 2, looked: 50, letters: 60 }

/** Whether lines whose columns are called as nothing that is known are those of a table all the same. */
function isRegular({ header, rows, hasHeader }: CsvTable): boolean {
  const { columns, letters, looked } = REGULAR
  if (!hasHeader || header.length < columns || rows.length < REGULAR.rows) return false
  return (
    header.every((name, column) => name.length <= letters && name !== unnamed(column)) &&
    rows.slice(0, looked).every(({ cells }) => cells.length === header.length)
  )
}

/** Columns with known names by which a line is known to be the headings of a table; prose has one by chance. */
const TELLING = 2

/** Whether a text is a table with headings and no rows. */
export function hasHeadingsOnly(sample: string): boolean {
  const table = readTable(sample)
  if ('problems' in table || !table.hasHeader || table.rows.length > 0) return false
  const coordinates = coordinateColumns(table.header)
  const known = table.header.filter((name, column) => isKnownColumn(name) || coordinates.has(column))
  return known.length >= TELLING
}

/** How many columns a table has that is not read for their number; undefined of any other text. Its first two lines have the same. */
export function tooManyColumns(sample: string): number | undefined {
  const [first = '', second = ''] = sample.split(/\r\n?|\n/, 2)
  const counts = DELIMITERS.map((delimiter) => {
    const columns = first.split(delimiter).length
    return second.split(delimiter).length === columns ? columns : 0
  })
  const most = Math.max(...counts)
  return most > MOST_COLUMNS ? most : undefined
}

/** The cells that hold something by the names of their columns; undefined where none does. */
function propertiesOf(cells: readonly string[], header: readonly string[]): JsonObject | undefined {
  const properties: Record<string, string> = {}
  let isEmpty = true
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column] as string
    if (cell === '') continue
    const name = header[column] ?? `column ${column + 1}`
    const value = cell.startsWith("'") ? withoutGuard(cell) : cell
    setMember(properties, name, value)
    isEmpty &&= cell.trim() === ''
  }
  return isEmpty ? undefined : properties
}

function cellAt(cells: readonly string[], column: number | undefined): string {
  return column === undefined ? '' : (cells[column] ?? '').trim()
}

function geometryOf(cells: readonly string[], mapping: ColumnMapping): unknown {
  const geometry = cellAt(cells, mapping.get('geometry'))
  if (geometry !== '') return geometryIn(geometry) ?? UNREAD
  const lat = cellAt(cells, mapping.get('lat'))
  const lon = cellAt(cells, mapping.get('lon'))
  if (lat !== '' || lon !== '')
    return PLAIN.test(lat) && PLAIN.test(lon) ? plainPoint(lat, lon) : (pointFrom(lat, lon) ?? UNREAD)
  const position = cellAt(cells, mapping.get('position'))
  return position === '' ? undefined : (pointIn(position)?.point ?? UNREAD)
}

/** The geometry of cells that say one which cannot be read. */
const UNREAD = { type: 'Point', coordinates: [] }

/** A decimal number, which needs no further reading. */
const PLAIN = /^-?\d+(?:\.\d+)?$/

function plainPoint(lat: string, lon: string): JsonObject {
  return { type: 'Point', coordinates: [Number(lon), Number(lat)] }
}
