import Papa from 'papaparse'
import { readTable } from '../convert/csv/csv-table'
import { withoutGuard } from '../export/csv-text'
import { type ColumnMapping, guessColumns } from '../fields/guess-columns'
import { geometryIn, pointFrom, pointIn } from '../fields/read-position'
import type { JsonObject } from '../json/json-value'

/** How the records of a table become features. */
export interface CsvRows {
  readonly delimiter: string
  /** How many records at its beginning are none of its rows. */
  readonly headRecords: number
  /** The cells of records that a text holds one after the other, if there are as many as said; undefined otherwise. */
  cellsOf(text: string, records: number): readonly (readonly string[])[] | undefined
  /** A row as a feature: its point or geometry, and all of its cells by the names of their columns; undefined where it is empty. */
  featureOf(cells: readonly string[]): JsonObject | undefined
}

/**
 * Finds out from the beginning of a table how its rows are to be read; undefined where it is none: there are at least two
 * columns.
 */
export function csvRows(sample: string): CsvRows | undefined {
  const table = readTable(sample)
  if ('problems' in table || table.header.length < 2 || table.rows.length === 0) return undefined
  const { delimiter, header, hasHeader } = table
  const mapping = guessColumns(table)
  const statesDelimiter = /^\uFEFF?sep=.\r?\n/i.test(sample)
  return {
    delimiter,
    headRecords: (statesDelimiter ? 1 : 0) + (hasHeader ? 1 : 0),
    cellsOf: (text, records) => {
      const rows = Papa.parse(text, { delimiter }).data.filter((cells) => cells.length > 1 || cells[0] !== '')
      return rows.length === records ? rows : undefined
    },
    featureOf: (cells) => {
      if (cells.every((cell) => cell.trim() === '')) return undefined
      const properties: [string, string][] = cells.flatMap((cell, column) =>
        cell === '' ? [] : [[header[column] ?? `column ${column + 1}`, withoutGuard(cell)]],
      )
      const id = cellAt(cells, mapping.get('id'))
      return {
        type: 'Feature',
        ...(id !== '' && { id }),
        geometry: geometryOf(cells, mapping) ?? null,
        properties: Object.fromEntries(properties),
      }
    },
  }
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
