import type { Position } from '../../domain/atlas/atlas'
import { asArray, asObject, type JsonObject } from '../../domain/json/json-value'
import type { MemberSet } from './position-sets'

/** A stop of a leg as written: the id of its place, and its coordinates. */
export interface StopRow {
  readonly stop: unknown
  readonly coordinates: unknown
}

/** The stops of a leg; where one list is longer, its items stand alone. */
export function stopRows(feature: JsonObject): readonly StopRow[] {
  const stops = asArray(asObject(feature.properties).stops)
  const positions = asArray(asObject(feature.geometry).coordinates)
  const count = Math.max(stops.length, positions.length)
  return Array.from({ length: count }, (_, index) => ({ stop: stops[index], coordinates: positions[index] }))
}

/** What makes the stops of a leg others: the places, the line, and its ends where they were those of the stops. */
export function stopSets(feature: JsonObject, rows: readonly StopRow[]): MemberSet[] {
  const { from, to } = asObject(feature.properties)
  const before = stopRows(feature)
  const geometry = asObject(feature.geometry)
  const listed = <T>(values: readonly T[]) => values.map((value) => value ?? '')
  const line = { ...geometry, type: 'LineString', coordinates: rows.map((row) => row.coordinates ?? []) }
  const ends = [
    { key: 'from', value: from, old: before[0]?.stop, next: rows[0]?.stop },
    { key: 'to', value: to, old: before.at(-1)?.stop, next: rows.at(-1)?.stop },
  ]
  return [
    { path: ['properties', 'stops'], value: listed(rows.map(({ stop }) => stop)) },
    { path: ['geometry'], value: line },
    ...ends
      .filter(
        ({ value, old, next }) =>
          next !== undefined && next !== value && (value === old || value === undefined),
      )
      .map(({ key, next }) => ({ path: ['properties', key], value: next })),
  ]
}

/** The row with another place, which brings its position along where the gazetteer knows it. */
export function atStop(row: StopRow, stop: string, position: Position | undefined): StopRow {
  return { stop, coordinates: position ? [...position] : row.coordinates }
}
