import { signedArea } from './signed-area'

type Vertices = readonly (readonly number[])[]

/** Of an edge that is meant as it is written. */
const LEAST_ACROSS = 300
/** How many times as tall as wide a box may be that lies across the antimeridian. */
const SLIMMEST = 10

/**
 * Whether edges of a ring over more than 180° of longitude are meant as they are written. By RFC 7946 (section 3.1.9) all are,
 * since what crosses the antimeridian is cut there; but many files write such a ring uncut, with vertices at 179 and -179. A ring is
 * taken as it is written
 * - where it has been cut: it runs along a meridian by both its names, -180 and 180;
 * - where one of its long edges is under 300°, so that the shorter way would take more than 60°: a box from -100 to 90;
 * - where it is a box, its vertices at two longitudes, that runs as the standard asks (outer rings counterclockwise, holes the
 *   other way than theirs) as it is written, or that would be more than ten times as tall as wide otherwise: a box from -170 to 170.
 *
 * All others go the shorter way, across the antimeridian: Fiji, Chukotka, a ring around a pole.
 *
 * @param ring degrees of its vertices, longitudes first; closed or not
 * @param outer absent where the ring is no hole
 */
export function isRingAsWritten(ring: Vertices, outer?: Vertices): boolean {
  const long = longEdges(ring)
  if (long.length === 0 || isCut(ring)) return true
  const area = signedArea(ring)
  // Of a ring around a pole at one latitude nothing would be left.
  if (area === 0 && turnsOf(long) !== 0) return false
  if (long.some((across) => Math.abs(across) < LEAST_ACROSS)) return true
  if (outer && !isRingAsWritten(outer)) return false
  const longitudes = [...new Set(ring.map(([lon = 0]) => lon))]
  if (longitudes.length > 2) return false
  const [a = 0, b = a] = longitudes
  const latitudes = ring.map(([, lat = 0]) => lat).sort((one, other) => one - other)
  const height = (latitudes.at(-1) ?? 0) - (latitudes[0] ?? 0)
  const wanted = outer ? -signedArea(outer) : 1
  return area * wanted > 0 || height >= SLIMMEST * (360 - Math.abs(a - b))
}

/**
 * Whether edges of a line over more than 180° of longitude are meant as they are written: only where all its vertices are at -180
 * or 180, as of the equator. Any other goes the shorter way: a flight, a ship's track.
 */
export function isLineAsWritten(line: Vertices): boolean {
  return line.every(([lon = 0]) => Math.abs(lon) === 180)
}

/** How many more edges leap east than west; of a ring that goes round a pole the shorter way not 0. */
export function turnsOf(long: readonly number[]): number {
  return long.reduce((sum, across) => sum + Math.sign(across), 0)
}

/** Degrees eastward, as written, of the edges of a ring over more than 180°. */
export function longEdges(ring: Vertices): readonly number[] {
  return ring.flatMap(([lon = 0], index) => {
    const [next = 0] = ring[(index + 1) % ring.length] ?? []
    return Math.abs(next - lon) > 180 ? next - lon : []
  })
}

function isCut(ring: Vertices): boolean {
  const along = new Set<number>()
  for (let index = 0; index < ring.length; index++) {
    const [lon = 0, lat] = ring[index] ?? []
    const [next, nextLat] = ring[(index + 1) % ring.length] ?? []
    if (lon === next && lat !== nextLat) along.add(lon)
  }
  return [...along].some((lon) => along.has(lon + 360))
}
