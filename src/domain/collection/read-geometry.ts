import { asArray, isJsonObject } from '../json/json-value'
import { fixedX, fixedY, isOnEarth } from './fixed-mercator'
import { SHAPE, type ShapeKind } from './shape-columns'
import { withShortEdges } from './short-edges'

/** Why a feature has no place: no geometry at all, none with coordinates, or coordinates that are not on the earth. */
export type UnplacedReason = 'none' | 'empty' | 'off-earth'

/** Lines, rings or points of one kind, as numbers of `EventColumns`. */
export interface ReadShape {
  readonly kind: ShapeKind
  readonly parts: readonly ReadPart[]
}

/** Vertices of which the nearer way from each to the next is meant: see `withShortEdges`. */
export interface ReadPart {
  readonly x: readonly number[]
  readonly y: readonly number[]
  /** Of each vertex, for a track. */
  readonly times: readonly number[] | undefined
}

/** What was read of a geometry. One and the same object each time: take what is needed before the next. */
export interface ReadGeometry {
  /** Where the feature stands as a point; both 0 where it has no place. */
  x: number
  y: number
  unplaced: UnplacedReason | undefined
  readonly shapes: ReadShape[]
}

/** How many arrays stand around a position in the coordinates of each type, and what the innermost of them is. */
const TYPES: ReadonlyMap<unknown, { readonly depth: number; readonly kind: ShapeKind }> = new Map(
  Object.entries({
    MultiPoint: { depth: 1, kind: SHAPE.points },
    LineString: { depth: 1, kind: SHAPE.line },
    MultiLineString: { depth: 2, kind: SHAPE.line },
    Polygon: { depth: 2, kind: SHAPE.polygon },
    MultiPolygon: { depth: 3, kind: SHAPE.polygon },
  }),
)

const read: ReadGeometry = { x: 0, y: 0, unplaced: undefined, shapes: [] }

/**
 * Reads any geometry of GeoJSON; positions may have more than two numbers. The point of it is the position of a Point (also within a
 * collection), else the centre of its largest ring (by area, as mapped), else where its track begins, else the middle vertex of
 * its longest line (by vertices), else its first position. Positions that are not on the earth are left out.
 *
 * @param moments a time in days for each vertex, in the order of the text
 */
export function readGeometry(geometry: unknown, moments?: Float64Array): ReadGeometry {
  read.x = 0
  read.y = 0
  read.unplaced = undefined
  if (read.shapes.length > 0) read.shapes.length = 0
  if (!isJsonObject(geometry)) {
    read.unplaced = 'none'
    return read
  }
  const { type, coordinates } = geometry
  if (type === 'Point') placePoint(coordinates)
  else readOthers(geometry, moments)
  return read
}

function placePoint(coordinates: unknown): void {
  if (!Array.isArray(coordinates) || coordinates.length < 2) read.unplaced ??= 'empty'
  else if (isOnEarth(coordinates[0], coordinates[1])) {
    read.unplaced = undefined
    if (read.y !== 0) return
    read.x = fixedX(coordinates[0])
    read.y = fixedY(coordinates[1])
  } else if (read.y === 0) read.unplaced = isPosition(coordinates) ? 'off-earth' : 'empty'
}

function isPosition(coordinates: readonly unknown[]): boolean {
  return typeof coordinates[0] === 'number' && typeof coordinates[1] === 'number'
}

function readOthers(root: unknown, moments: Float64Array | undefined): void {
  const tally: Tally = { vertices: 0, off: 0, moments: undefined }
  const leaves = leavesOf(root)
  if (moments !== undefined && moments.length === leaves.reduce((sum, leaf) => sum + countVertices(leaf), 0))
    tally.moments = moments
  for (const { type, coordinates } of leaves) {
    const rule = TYPES.get(type)
    if (rule === undefined) {
      if (type === 'Point') placePoint(coordinates)
      continue
    }
    const parts: ReadPart[] = []
    const kind = tally.moments !== undefined && rule.kind !== SHAPE.polygon ? SHAPE.track : rule.kind
    readParts(asArray(coordinates), rule.depth, kind, undefined, parts, tally)
    if (parts.length > 0) read.shapes.push({ kind, parts })
  }
  if (read.y === 0) placeByShapes()
  if (read.y !== 0) read.unplaced = undefined
  else read.unplaced = tally.off > 0 ? 'off-earth' : (read.unplaced ?? 'empty')
}

type Leaf = Readonly<Record<string, unknown>>

/** The geometries of collections within one another, without recursion. */
function leavesOf(root: unknown): readonly Leaf[] {
  const leaves: Leaf[] = []
  const pending = [root]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (!isJsonObject(next)) continue
    if (next.type !== 'GeometryCollection') leaves.push(next)
    else for (const each of [...asArray(next.geometries)].reverse()) pending.push(each)
  }
  return leaves
}

function countVertices({ type, coordinates }: Leaf): number {
  const depth = TYPES.get(type)?.depth
  if (depth === undefined) return type === 'Point' ? 1 : 0
  const count = (list: unknown, left: number): number =>
    left === 1
      ? asArray(list).length
      : asArray(list).reduce((sum: number, each) => sum + count(each, left - 1), 0)
  return count(coordinates, depth)
}

interface Tally {
  vertices: number
  /** Positions that are not on the earth. */
  off: number
  moments: Float64Array | undefined
}

/** @param outer the ring of a polygon of which the coordinates are a hole */
function readParts(
  coordinates: readonly unknown[],
  depth: number,
  kind: ShapeKind,
  outer: unknown,
  parts: ReadPart[],
  tally: Tally,
): void {
  if (depth > 1) {
    const isPolygon = depth === 2 && kind === SHAPE.polygon
    for (let index = 0; index < coordinates.length; index++)
      readParts(
        asArray(coordinates[index]),
        depth - 1,
        kind,
        isPolygon && index > 0 ? coordinates[0] : undefined,
        parts,
        tally,
      )
    return
  }
  const x: number[] = []
  const y: number[] = []
  const times: number[] | undefined = tally.moments && []
  let isLong = false
  let [first, before] = [Number.NaN, Number.NaN]
  for (const position of coordinates) {
    const moment = tally.moments?.[tally.vertices++]
    if (!Array.isArray(position)) continue
    const [lon, lat] = position as readonly unknown[]
    if (isOnEarth(lon, lat)) {
      x.push(fixedX(lon as number))
      y.push(fixedY(lat as number))
      times?.push(moment as number)
      if (Math.abs((lon as number) - before) >= 180) isLong = true
      before = lon as number
      if (x.length === 1) first = before
    } else if (isPosition(position)) tally.off++
  }
  if (kind === SHAPE.polygon && Math.abs(first - before) >= 180) isLong = true
  if (isLong && kind !== SHAPE.points)
    parts.push(
      withShortEdges(
        onEarth(coordinates),
        times,
        kind,
        outer === undefined ? undefined : onEarth(asArray(outer)),
      ),
    )
  else if (x.length > 0) parts.push({ x, y, times })
}

function onEarth(coordinates: readonly unknown[]): readonly (readonly number[])[] {
  return coordinates.filter(
    (position): position is readonly number[] =>
      Array.isArray(position) && isOnEarth(position[0], position[1]),
  )
}

function placeByShapes(): void {
  const parts = read.shapes.flatMap(({ kind, parts: own }) => own.map((part) => ({ kind, part })))
  let largest: { readonly area: number; readonly x: number; readonly y: number } | undefined
  let longest: ReadPart | undefined
  for (const { kind, part } of parts) {
    if (kind === SHAPE.polygon) {
      const centre = centreOf(part)
      if (largest === undefined || centre.area > largest.area) largest = centre
    } else if (kind !== SHAPE.points && part.x.length > (longest?.x.length ?? 0)) longest = part
  }
  const track = parts.find(({ kind }) => kind === SHAPE.track)?.part
  const first = track ?? parts[0]?.part
  if (largest) {
    read.x = largest.x
    read.y = Math.max(1, largest.y)
  } else if (longest && !track) placeAt(longest, longest.x.length >> 1)
  else if (first) placeAt(first, 0)
}

function placeAt({ x, y }: ReadPart, vertex: number): void {
  read.x = x[vertex] as number
  read.y = y[vertex] as number
}

/** Area and centre of a ring as mapped, from vertex to vertex the nearer way round the world; the middle of its vertices where it has no area. */
function centreOf({ x, y }: ReadPart): { readonly area: number; readonly x: number; readonly y: number } {
  const x0 = x[0] as number
  const y0 = y[0] as number
  let [area, alongX, alongY, sumX, sumY] = [0, 0, 0, 0, 0]
  let [ax, ay] = [0, 0]
  for (let index = 0; index < x.length; index++) {
    const next = (index + 1) % x.length
    const bx = next === 0 ? 0 : ax + (((x[next] as number) - (x[index] as number)) | 0)
    const by = (y[next] as number) - y0
    const cross = ax * by - bx * ay
    area += cross
    alongX += (ax + bx) * cross
    alongY += (ay + by) * cross
    sumX += ax
    sumY += ay
    ax = bx
    ay = by
  }
  const middle = { x: sumX / x.length, y: sumY / x.length }
  const centre = area === 0 ? middle : { x: alongX / (3 * area), y: alongY / (3 * area) }
  return { area: Math.abs(area), x: (x0 + centre.x) >>> 0, y: Math.round(y0 + centre.y) }
}
