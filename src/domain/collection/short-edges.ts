import { isLineAsWritten, isRingAsWritten, longEdges, turnsOf } from '../position/long-edges'
import { WORLD } from '../world-units'
import { fixedX, fixedY } from './fixed-mercator'
import type { ReadPart } from './read-geometry'
import { SHAPE, type ShapeKind } from './shape-columns'

type Positions = readonly (readonly number[])[]

/** Degrees between vertices that are put into an edge. */
const STEP = 120

/**
 * The part of positions of which some are 180° or more apart, with vertices put in between so that none are: whoever goes the
 * nearer way from vertex to vertex then goes as it is meant (see `isRingAsWritten`, `isLineAsWritten`). Tracks always go the
 * nearer way. A ring around a pole is led along the edge of the map there, from the edge across the antimeridian that is nearest to it.
 *
 * @param outer the ring of which this one is a hole
 */
export function withShortEdges(
  positions: Positions,
  times: readonly number[] | undefined,
  kind: ShapeKind,
  outer: Positions | undefined,
): ReadPart {
  const isRing = kind === SHAPE.polygon
  const path = isRing ? closed(positions) : positions
  const isAsWritten = isRing ? isRingAsWritten(path, outer) : kind !== SHAPE.track && isLineAsWritten(path)
  const turns = isRing && !isAsWritten ? turnsOf(longEdges(path)) : 0
  const poleEdge = turns === 0 ? -1 : edgeNearestPole(path, turns)
  const poleY = fixedY(isNorthern(path) ? 90 : -90)
  const part: Part = { x: [], y: [], times: times && [] }
  for (let at = 0; at < path.length; at++) {
    const from = vertexAt(path, times, at)
    add(part, { ...from, x: fixedX(from.lon) })
    if (at === path.length - 1) break
    const to = vertexAt(path, times, at + 1)
    const written = to.lon - from.lon
    const across =
      isAsWritten || Math.abs(written) <= 180 ? written : written - 360 * Math.round(written / 360)
    if (at === poleEdge) {
      const middle = { lon: from.lon + across / 2, y: (from.y + to.y) / 2, time: Number.NaN }
      const pole = { ...middle, y: poleY }
      for (const vertex of [middle, pole]) add(part, atLongitude(vertex))
      const east = 360 * turns
      addBetween(part, pole, { ...pole, lon: pole.lon + east })
      for (const vertex of [pole, middle]) add(part, atLongitude(vertex))
    } else if (Math.abs(across) >= 180) addBetween(part, from, { ...to, lon: from.lon + across })
  }
  return part
}

interface Part {
  readonly x: number[]
  readonly y: number[]
  readonly times: number[] | undefined
}

interface Vertex {
  readonly lon: number
  readonly y: number
  readonly time: number
}

function closed(ring: Positions): Positions {
  const [first, last] = [ring[0], ring.at(-1)]
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...ring, first] : ring
}

/** The edge on the side of a pole by which a ring goes round it. */
function edgeNearestPole(ring: Positions, turns: number): number {
  let [nearest, most] = [-1, -1]
  for (let at = 0; at < ring.length - 1; at++) {
    const [[lon = 0, lat = 0] = [], [next = 0, nextLat = 0] = []] = [ring[at], ring[at + 1]]
    const leap = next - lon
    const latitude = Math.abs(lat + nextLat)
    if (Math.abs(leap) <= 180 || leap > 0 !== turns > 0 || latitude <= most) continue
    nearest = at
    most = latitude
  }
  return nearest
}

function isNorthern(ring: Positions): boolean {
  return ring.reduce((sum, [, lat = 0]) => sum + lat, 0) >= 0
}

function vertexAt(path: Positions, times: readonly number[] | undefined, at: number): Vertex {
  const [lon = 0, lat = 0] = path[at] ?? []
  return { lon, y: fixedY(lat), time: times?.[at] ?? Number.NaN }
}

function atLongitude({ lon, y, time }: Vertex): {
  readonly x: number
  readonly y: number
  readonly time: number
} {
  return { x: Math.floor((lon / 360 + 0.5) * WORLD) >>> 0, y: Math.round(y), time }
}

function add(
  part: Part,
  { x, y, time }: { readonly x: number; readonly y: number; readonly time: number },
): void {
  part.x.push(x)
  part.y.push(y)
  part.times?.push(time)
}

function addBetween(part: Part, from: Vertex, to: Vertex): void {
  const pieces = Math.ceil(Math.abs(to.lon - from.lon) / STEP)
  for (let piece = 1; piece < pieces; piece++) {
    const between = (a: number, b: number) => a + ((b - a) * piece) / pieces
    add(
      part,
      atLongitude({
        lon: between(from.lon, to.lon),
        y: between(from.y, to.y),
        time: between(from.time, to.time),
      }),
    )
  }
}
