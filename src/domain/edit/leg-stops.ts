import type { Position } from '../atlas/atlas'
import { asEarthPosition } from '../atlas/position'
import { asArray, asObject, type JsonPath } from '../json/json-value'
import { sameJson } from '../json/same-json'

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

const EMPTY: LegStop = { stop: undefined, coordinates: undefined }

/**
 * What makes a place the beginning or the end of a leg, and its first or last stop where that is at no place yet, or was where
 * the leg began or ended before.
 */
export function legEndSets(
  leg: unknown,
  end: 'from' | 'to',
  place: string,
  position: Position | undefined,
): readonly MemberSet[] {
  const own = { path: ['properties', end], value: place }
  const known = legStops(leg)
  const rows = known.length > 1 ? known : [known[0] ?? EMPTY, EMPTY]
  const index = end === 'from' ? 0 : rows.length - 1
  const row = rows[index] ?? EMPTY
  if (row.stop && row.stop !== asObject(asObject(leg).properties)[end]) return [own]
  const sets = legStopSets(leg, rows.with(index, atPlace(row, place, position)))
  return [own, ...sets.filter(({ path }) => path.at(-1) !== end)]
}

/** The stops that are somewhere by now, each with its place among all. */
export function placedStops(stops: readonly LegStop[]): readonly (LegStop & { readonly index: number })[] {
  return stops
    .map((stop, index) => ({ ...stop, index }))
    .filter(({ coordinates }) => asEarthPosition(coordinates) !== undefined)
}

/** All stops once one of those that are somewhere was moved, added or taken away; the others keep their places among them. */
export function withPlacedStops(all: readonly LegStop[], now: readonly LegStop[]): readonly LegStop[] {
  const before = placedStops(all)
  const isSame = (a: LegStop | undefined, b: LegStop | undefined) =>
    a !== undefined &&
    b !== undefined &&
    (a.stop || '') === (b.stop || '') &&
    sameJson(a.coordinates, b.coordinates)
  const fewer = Math.min(before.length, now.length)
  let same = 0
  while (same < fewer && isSame(before[same], now[same])) same++
  let behind = 0
  while (behind < fewer - same && isSame(before.at(-1 - behind), now.at(-1 - behind))) behind++
  const gone = before.slice(same, before.length - behind)
  const first = gone[0]?.index ?? (before[same - 1]?.index ?? -1) + 1
  const last = gone.at(-1)?.index ?? first - 1
  return all.toSpliced(first, last - first + 1, ...now.slice(same, now.length - behind))
}
