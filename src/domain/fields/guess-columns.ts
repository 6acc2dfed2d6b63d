import { isId } from '../atlas/member-schemas'
import { safeLink } from '../link/safe-link'
import { plainMinus, tidyDigits } from '../time/date-numbers'
import { COLUMN_ROLES, type ColumnRole, PROPERTY_PREFIX, rankOf } from './column-roles'
import type { FieldTable } from './field-table'
import { readDateText } from './read-date-text'
import { geometryIn, pointIn, readAngle } from './read-position'

/** Which column holds what: indices of columns. */
export type ColumnMapping = ReadonlyMap<ColumnRole, number>

/** Rows that are looked at to see whether a column holds what its name says. */
const SAMPLE = 50

const FITS: Partial<Readonly<Record<ColumnRole, (cell: string) => boolean>>> = {
  date: (cell) =>
    readDateText(cell, 'day-first') !== undefined || readDateText(cell, 'month-first') !== undefined,
  year: (cell) => /^-?\d{1,4}$/.test(plainMinus(tidyDigits(cell.trim()))),
  lat: (cell) => readAngle(cell) !== undefined,
  lon: (cell) => readAngle(cell) !== undefined,
  position: (cell) => pointIn(cell) !== undefined,
  geometry: (cell) => geometryIn(cell) !== undefined,
  url: (cell) => safeLink(cell) !== undefined,
}

/**
 * Guesses which column holds what, by names in several languages and by what the cells hold: a column `time` of hours is no
 * date. A date makes start and end plain properties; a year counts only without both.
 *
 * @param given what is already known; -1 says that no column holds it
 */
export function guessColumns(table: FieldTable, given: ColumnMapping = new Map()): ColumnMapping {
  const mapping = new Map(given)
  const taken = new Set(given.values())
  for (const role of COLUMN_ROLES) {
    if (mapping.has(role)) continue
    const column = bestColumn(table, role, taken)
    if (column === undefined) continue
    mapping.set(role, column)
    taken.add(column)
  }
  if (!table.hasHeader) guessByContent(table, mapping, taken)
  return settled(mapping, given)
}

function bestColumn(table: FieldTable, role: ColumnRole, taken: ReadonlySet<number>): number | undefined {
  const ranked = table.header
    .map((name, column) => ({ column, rank: name.startsWith(PROPERTY_PREFIX) ? -1 : rankOf(role, name) }))
    .filter(({ column, rank }) => rank >= 0 && !taken.has(column) && fits(table, role, column))
    .filter(({ column }) => role !== 'placeName' || !holdsPlaceIds(table, column))
  return ranked.sort((a, b) => a.rank - b.rank)[0]?.column
}

/** Whether at least half of the cells that hold something hold what the role asks for. */
function fits(table: FieldTable, role: ColumnRole, column: number): boolean {
  const test = FITS[role] ?? (() => true)
  let filled = 0
  let fitting = 0
  for (const { cells } of table.rows) {
    const cell = cells[column] ?? ''
    if (cell.trim() === '') continue
    filled++
    if (test(cell)) fitting++
    if (filled === SAMPLE) break
  }
  return filled > 0 && fitting * 2 >= filled
}

/** Whether a column `place` names places by ids of a gazetteer, as the events of an atlas do. */
function holdsPlaceIds({ header, rows }: FieldTable, column: number): boolean {
  return header[column] === 'place' && rows.every(({ cells }) => !cells[column] || isId(cells[column]))
}

/** Without names, a column is a date or a position where all of its cells are. */
function guessByContent(table: FieldTable, mapping: Map<ColumnRole, number>, taken: Set<number>): void {
  for (const role of ['position', 'date'] as const) {
    if (mapping.has(role)) continue
    const column = table.header.findIndex(
      (_, index) =>
        !taken.has(index) && fits(table, role, index) && table.rows[0]?.cells[index]?.trim() !== '',
    )
    if (column < 0) continue
    mapping.set(role, column)
    taken.add(column)
  }
}

const PARTS: readonly ColumnRole[] = ['year', 'month', 'day', 'endYear', 'endMonth', 'endDay']

/** Leaves out what another role makes needless, or what is of no use alone; never what was given. */
function settled(mapping: Map<ColumnRole, number>, given: ColumnMapping): ColumnMapping {
  for (const [role, column] of mapping) if (column < 0) mapping.delete(role)
  const drop = (...roles: readonly ColumnRole[]) => {
    for (const role of roles) if (!given.has(role)) mapping.delete(role)
  }
  if (mapping.has('date')) drop('start', 'end', ...PARTS)
  if (mapping.has('start') || mapping.has('end')) drop(...PARTS)
  if (!mapping.has('year')) drop(...PARTS)
  if (!mapping.has('month')) drop('day')
  if (!mapping.has('endYear')) drop('endMonth', 'endDay')
  if (!mapping.has('endMonth')) drop('endDay')
  if (mapping.has('lat') !== mapping.has('lon')) drop('lat', 'lon')
  if (mapping.has('lat')) drop('position')
  return mapping
}

/**
 * The columns that `date=Datum,lat=Breite` names, or the one that is missing. A column may be given by its number from
 * 1; an empty name says that no column holds it.
 */
export function namedColumns(
  names: ReadonlyMap<ColumnRole, string>,
  header: readonly string[],
): ColumnMapping | { readonly column: string } {
  const mapping = new Map<ColumnRole, number>()
  for (const [role, name] of names) {
    const numbered = /^\d{1,4}$/.test(name) && Number(name) <= header.length ? Number(name) - 1 : -1
    const column = header.includes(name) ? header.indexOf(name) : numbered
    if (name !== '' && column < 0) return { column: name }
    mapping.set(role, column)
  }
  return mapping
}
