import type { LineString, MultiLineString } from 'geojson'
import type { Position } from '../atlas/atlas'

/**
 * A line through positions that goes the shorter way round the Earth, in degrees; cut where it crosses the
 * antimeridian (RFC 7946 section 3.1.9).
 */
export function lineGeometry(positions: readonly Position[]): LineString | MultiLineString {
  const lines: [number, number][][] = [[]]
  let before: Position | undefined
  for (const position of positions) {
    const side = before && crossing(before, position)
    if (before && side !== undefined) {
      const latitude = latitudeAtCrossing(before, position, side)
      lines.at(-1)?.push([side, latitude])
      lines.push([[-side, latitude]])
    }
    lines.at(-1)?.push([...position])
    before = position
  }
  const [line = [], ...more] = lines
  return more.length === 0
    ? { type: 'LineString', coordinates: line }
    : { type: 'MultiLineString', coordinates: lines }
}

/** The longitude, 180 or -180, at which the shorter way leaves its half of the Earth. */
function crossing([from]: Position, [to]: Position): 180 | -180 | undefined {
  if (Math.abs(to - from) <= 180) return undefined
  return from > 0 ? 180 : -180
}

function latitudeAtCrossing([fromLon, fromLat]: Position, [toLon, toLat]: Position, side: number): number {
  const whole = toLon + 2 * side - fromLon
  return whole === 0 ? fromLat : fromLat + ((toLat - fromLat) * (side - fromLon)) / whole
}
