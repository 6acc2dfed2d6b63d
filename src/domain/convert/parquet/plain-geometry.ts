import { asArray, asObject } from '../../json/json-value'

type Coordinates = readonly number[] | readonly Coordinates[]

/** A geometry whose positions all have so many numbers, as the WKB of GeoParquet knows them. */
export type PlainGeometry =
  | { readonly type: Exclude<GeometryType, 'GeometryCollection'>; readonly coordinates: Coordinates }
  | { readonly type: 'GeometryCollection'; readonly geometries: readonly PlainGeometry[] }

export interface ReadGeometry {
  readonly geometry: PlainGeometry
  /** Two numbers to a position, or three. */
  readonly size: 2 | 3
  /** West, south, east, north in degrees: the least and greatest of all numbers. */
  readonly box: readonly [number, number, number, number]
  /** Whether numbers of positions were left out: a fourth, or a third that others lack. */
  readonly isCut: boolean
}

/** How deep arrays of positions stand in each type of geometry (RFC 7946 section 3.1). */
const DEPTHS = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
  GeometryCollection: -1,
} as const

type GeometryType = keyof typeof DEPTHS

/** Collections within collections that are followed. */
const DEEPEST = 20

/**
 * A GeoJSON geometry as WKB can hold it; undefined where a part of it is no geometry, or where it has no position at all. A third
 * number of positions stays where all have it.
 */
export function plainGeometry(value: unknown): ReadGeometry | undefined {
  const positions: (readonly number[])[] = []
  if (!collect(value, positions, 0) || positions.length === 0) return undefined
  const least = positions.reduce((size, position) => Math.min(size, position.length), 3)
  const size = least === 3 ? 3 : 2
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x = 0, y = 0] of positions) {
    if (x < box[0]) box[0] = x
    if (y < box[1]) box[1] = y
    if (x > box[2]) box[2] = x
    if (y > box[3]) box[3] = y
  }
  const isCut = positions.some((position) => position.length > size)
  return { geometry: cut(value, size), size, box, isCut }
}

/** Gathers the positions of a geometry; whether it is one. */
function collect(value: unknown, into: (readonly number[])[], level: number): boolean {
  const { type, coordinates, geometries } = asObject(value)
  if (typeof type !== 'string' || !Object.hasOwn(DEPTHS, type)) return false
  if (type !== 'GeometryCollection') return gather(coordinates, DEPTHS[type as GeometryType], into)
  return level < DEEPEST && Array.isArray(geometries)
    ? geometries.every((each) => collect(each, into, level + 1))
    : false
}

function gather(value: unknown, depth: number, into: (readonly number[])[]): boolean {
  if (!Array.isArray(value)) return false
  if (depth > 0) return value.every((each) => gather(each, depth - 1, into))
  const isPosition = value.length >= 2 && value.every((number) => Number.isFinite(number))
  if (isPosition) into.push(value)
  return isPosition
}

function cut(value: unknown, size: 2 | 3): PlainGeometry {
  const { type, coordinates, geometries } = asObject(value)
  if (type === 'GeometryCollection')
    return { type, geometries: asArray(geometries).map((each) => cut(each, size)) }
  const known = type as Exclude<GeometryType, 'GeometryCollection'>
  return { type: known, coordinates: cutPositions(coordinates, DEPTHS[known], size) }
}

function cutPositions(value: unknown, depth: number, size: 2 | 3): Coordinates {
  const list = asArray(value)
  if (depth === 0) return list.slice(0, size) as number[]
  return list.map((each) => cutPositions(each, depth - 1, size))
}
