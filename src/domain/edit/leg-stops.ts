import type { Position } from '../atlas/atlas'
import { asArray, asObject, type JsonPath } from '../json/json-value'

/** A value for a member of a feature. */
export interface MemberSet {
  readonly path: JsonPath
  readonly value: unknown
}

/** A stop of a leg as written: the id of its place, and its coordinates. */
export interface LegStop {
  readonly stop: unknown
  readonly coordinates: unknown
}

/** The stops of a leg; where one list is longer, its items stand alone. */
export function legStops(leg: unknown): readonly LegStop[] {
  const { properties, geometry } = asObject(leg)
  const stops = asArray(asObject(properties).stops)
  const positions = asArray(asObject(geometry).coordinates)
  const count = Math.max(stops.length, positions.length)
  return Array.from({ length: count }, (_, index) => ({ stop: stops[index], coordinates: positions[index] }))
}

/** What makes the stops of a leg others: the places, the line, and its ends where they were those of the stops. */
export function legStopSets(leg: unknown, stops: readonly LegStop[]): readonly MemberSet[] {
  const { properties, geometry } = asObject(leg)
  const { from, to } = asObject(properties)
  const before = legStops(leg)
  const line = {
    ...asObject(geometry),
    type: 'LineString',
    coordinates: stops.map(({ coordinates }) => coordinates ?? []),
  }
  const ends = [
    { key: 'from', value: from, old: before[0]?.stop, next: stops[0]?.stop ?? '' },
    { key: 'to', value: to, old: before.at(-1)?.stop, next: stops.at(-1)?.stop ?? '' },
  ]
  return [
    { path: ['properties', 'stops'], value: stops.map(({ stop }) => stop ?? '') },
    { path: ['geometry'], value: line },
    ...ends
      .filter(({ value, old, next }) => next !== value && (value === old || value === undefined))
      .map(({ key, next }) => ({ path: ['properties', key], value: next })),
  ]
}

/** The stop at another place, which brings its position along where the gazetteer knows it. */
export function atPlace({ coordinates }: LegStop, stop: string, position: Position | undefined): LegStop {
  return { stop, coordinates: position ? [...position] : coordinates }
}
