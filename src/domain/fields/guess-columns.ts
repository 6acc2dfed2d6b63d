import { isId } from '../atlas/member-schemas'
import { safeLink } from '../link/safe-link'
import { bareWord } from '../search/nearest-word'
import { plainMinus, tidyDigits } from '../time/date-numbers'
import { monthInWords } from '../time/month-names'
import { COLUMN_ROLES, type ColumnRole, PROPERTY_PREFIX, rankOf } from './column-roles'
import { type CoordinatePair, coordinateColumns, coordinatePairs } from './coordinate-names'
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
  month: (cell) => isWithin(cell, 12) || monthInWords(cell) !== undefined,
  day: (cell) => isWithin(cell, 31),
  lat: (cell) => readAngle(cell) !== undefined,
  lon: (cell) => readAngle(cell) !== undefined,
  position: (cell) => pointIn(cell) !== undefined,
  geometry: (cell) => geometryIn(cell) !== undefined,
  url: (cell) => safeLink(cell) !== undefined,
}

function isWithin(cell: string, most: number): boolean {
  const text = tidyDigits(cell.trim())
  return /^\d{1,2}$/.test(text) && Number(text) <= most
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
  findCoordinates(table, mapping, given)
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
  const cells = filledCells(table, column)
  return cells.length > 0 && cells.filter(test).length * 2 >= cells.length
}

/** The first cells of a column that hold something. */
function filledCells(table: FieldTable, column: number): readonly string[] {
  const filled: string[] = []
  for (const { cells } of table.rows) {
    const cell = cells[column] ?? ''
    if (cell.trim() === '') continue
    filled.push(cell)
    if (filled.length === SAMPLE) break
  }
  return filled
}

/** Whether a column `place` names places by ids of a gazetteer, as the events of an atlas do. */
function holdsPlaceIds({ header, rows }: FieldTable, column: number): boolean {
  return header[column] === 'place' && rows.every(({ cells }) => !cells[column] || isId(cells[column]))
}

/** Names that are of coordinates of any kind. */
const VAGUE = /^[xy](?:coord(?:inate)?)?$/

/** Puts in the columns of coordinates whose names only have such a word in them, unless others are called so outright. */
function findCoordinates(table: FieldTable, mapping: Map<ColumnRole, number>, given: ColumnMapping): void {
  if (given.has('position') || given.has('geometry') || mapping.has('geometry')) return
  const [lat, lon] = [mapping.get('lat'), mapping.get('lon')]
  const isNamed = lat !== undefined && lon !== undefined
  if (!isNamed && mapping.has('position')) return
  const isVague = [lat, lon].some((column) => VAGUE.test(bareWord(table.header[column ?? -1] ?? '')))
  if (isNamed && !isVague && areCoordinates(table, { lat, lon }, 0.5)) return
  const fitsGiven = (role: 'lat' | 'lon', column: number) => (given.get(role) ?? column) === column
  const others = new Set(
    [...given].flatMap(([role, column]) => (role === 'lat' || role === 'lon' ? [] : column)),
  )
  const found = coordinatePairs(table.header).find(
    (pair) =>
      fitsGiven('lat', pair.lat) &&
      fitsGiven('lon', pair.lon) &&
      !others.has(pair.lat) &&
      !others.has(pair.lon) &&
      areCoordinates(table, pair),
  )
  if (!found) return
  for (const [role, column] of mapping)
    if (!given.has(role) && (column === found.lat || column === found.lon)) mapping.delete(role)
  mapping.set('lat', found.lat).set('lon', found.lon)
}

const POSITIONS = ['lat', 'lon', 'position', 'geometry'] as const

/** The columns that are called as coordinates are and were taken for nothing, of a table of which none say a position. */
export function unreadCoordinates(header: readonly string[], mapping: ColumnMapping): readonly number[] {
  if (POSITIONS.some((role) => mapping.has(role))) return []
  const taken = new Set(mapping.values())
  const paired = coordinateColumns(header)
  return header.flatMap((name, column) => {
    const isCalled = paired.has(column) || POSITIONS.some((role) => rankOf(role, name) >= 0)
    return isCalled && !taken.has(column) ? [column] : []
  })
}

/** Whether at least half of the cells of a column hold a position, or a part of one. */
export function holdsPositions(table: FieldTable, column: number): boolean {
  return POSITIONS.some((role) => fits(table, role, column))
}

/** Numbers that stand for none where all others are degrees. */
const NO_ANGLE = /^-?9{2,}(?:\.[09]*)?$/

/** Whether at least half of the cells are angles, and of these all, or such a share, on the earth. */
function areCoordinates(table: FieldTable, { lat, lon }: CoordinatePair, share = 1): boolean {
  const areWithin = (column: number, most: number) => {
    if (!fits(table, 'lat', column)) return false
    const cells = filledCells(table, column).filter((cell) => !NO_ANGLE.test(cell))
    const angles = cells.flatMap((cell) => readAngle(cell) ?? [])
    const within = angles.filter((angle) => Math.abs(angle) <= most)
    return within.length > 0 && within.length >= angles.length * share
  }
  return areWithin(lat, 90) && areWithin(lon, 360)
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
