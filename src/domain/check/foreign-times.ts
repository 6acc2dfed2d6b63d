import { asArray, asObject, asText, type JsonObject, type JsonPath, ownMember } from '../json/json-value'
import type { RawFeature } from './dataset'

/** Pairs of members by which other tools write when something began and ended. */
export const PAIRS = [
  ['start', 'end'],
  ['start_date', 'end_date'],
  ['start_date:edtf', 'end_date:edtf'],
  ['datestart', 'dateend'],
  ['begin', 'end'],
] as const

const PAIR_NAMES = [...new Set(PAIRS.flat())]

/** Members that hold one time, or a list of times, of tracks also a list for each line. */
const TIMES = ['time', 'timestamp', 'times', 'coordTimes', 'year', 'Year', 'YEAR'] as const

/** Names of the parts of a `when` (Linked Places, GeoJSON-T) and of a `timespan` (KML) that hold a time. */
const PARTS_OF_WHEN = new Set(['timespans', 'start', 'end', 'begin', 'in', 'earliest', 'latest'])

/** A value that a tool wrote as a time: a text, or a number (a year, milliseconds). */
export interface ForeignTime {
  readonly value: unknown
  readonly path: JsonPath
}

/** All that a feature holds in the members in which other tools write times, in the order of these. */
export function* foreignTimes({
  properties,
  when,
  path,
}: Pick<RawFeature, 'properties' | 'when' | 'path'>): Generator<ForeignTime> {
  const at = [...path, 'properties']
  for (const name of PAIR_NAMES)
    if (isThere(properties, name)) yield { value: properties[name], path: [...at, name] }
  for (const name of TIMES) if (isThere(properties, name)) yield* listed(properties[name], [...at, name])
  const tracks = asObject(ownMember(properties, 'coordinateProperties'))
  if (isThere(tracks, 'times')) yield* listed(tracks.times, [...at, 'coordinateProperties', 'times'])
  yield* within(when, [...path, 'when'])
  for (const name of ['when', 'timespan']) yield* within(ownMember(properties, name), [...at, name])
}

function isThere(object: JsonObject, name: string): boolean {
  const value = ownMember(object, name)
  return value !== undefined && value !== null && value !== ''
}

function* listed(value: unknown, path: JsonPath): Generator<ForeignTime> {
  if (!Array.isArray(value)) yield { value, path }
  for (const [index, item] of asArray(value).entries()) yield* listed(item, [...path, index])
}

function* within(value: unknown, path: JsonPath): Generator<ForeignTime> {
  if (typeof value !== 'object' || value === null) {
    if (value !== undefined && value !== null) yield { value, path }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* within(item, [...path, index])
  } else {
    for (const [name, part] of Object.entries(value))
      if (PARTS_OF_WHEN.has(name)) yield* within(part, [...path, name])
  }
}

/** The columns in which tables write year, month and day; 0 stands for one that is not known. */
const COLUMNS = [
  ['year', 'month', 'day'],
  ['Year', 'Month', 'Day'],
  ['YEAR', 'MONTH', 'DAY'],
] as const

/** A date in three columns, and the members that hold its month and its day. */
export interface ColumnDate {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly monthPath: JsonPath
  readonly dayPath: JsonPath
}

/** The dates that a feature has in columns, as far as they are whole numbers; month and day 0 where they are not told. */
export function* columnDates({ properties, path }: RawFeature): Generator<ColumnDate> {
  for (const [yearName, monthName, dayName] of COLUMNS) {
    const [year, month, day] = [yearName, monthName, dayName].map((name) =>
      wholeNumber(ownMember(properties, name)),
    )
    if (year === undefined || month === undefined) continue
    const at = [...path, 'properties']
    yield { year, month, day: day ?? 0, monthPath: [...at, monthName], dayPath: [...at, dayName] }
  }
}

function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === 'number' ? value : Number(asText(value)?.trim() || Number.NaN)
  return Number.isInteger(number) ? number : undefined
}
