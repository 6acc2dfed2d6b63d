import type { Position } from '../atlas/atlas'

/** A point in pixels, y downwards: of the world at zoom 0 (256 x 256) unless said otherwise. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** The latitude at which the square Web Mercator world ends (EPSG:3857). */
const MAX_LATITUDE = 85.0511287798

/** Web Mercator (EPSG:3857) position in pixels of the world at zoom 0; multiply by 2^zoom for another zoom. */
export function project([lon, lat]: Position): Point {
  return { x: 256 * (0.5 + lon / 360), y: projectLatitude(lat) }
}

/** The `y` of a latitude as `project` gives it. */
export function projectLatitude(lat: number): number {
  const sin = Math.sin((Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat)) * Math.PI) / 180)
  return 256 * (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI))
}

/** The point moved by whole worlds so that it lies nearest to `centre`; both at zoom 0. */
export function nearestCopy(point: Point, centre: Point): Point {
  const worlds = Math.round((centre.x - point.x) / 256)
  return worlds === 0 ? point : { x: point.x + worlds * 256, y: point.y }
}
