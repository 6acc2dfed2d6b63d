import { projectLatitude } from '../marks/mercator'
import { WORLD } from '../world-units'

const MOST = WORLD - 1

/** Whether a longitude and a latitude are on the earth; lines across 180° go on to 360. */
export function isOnEarth(lon: unknown, lat: unknown): boolean {
  return typeof lon === 'number' && typeof lat === 'number' && Math.abs(lon) <= 360 && Math.abs(lat) <= 90
}

/** Web Mercator of a longitude in units from 180° W, as those of `EventColumns`; one beyond 180° is that of the next world. */
export function fixedX(lon: number): number {
  const around = lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon
  return Math.min(MOST, Math.floor((around / 360 + 0.5) * WORLD))
}

/** Web Mercator of a latitude in units from the northern edge; never 0, so that no position is none. */
export function fixedY(lat: number): number {
  return Math.max(1, Math.min(MOST, Math.floor((projectLatitude(lat) / 256) * WORLD)))
}

/** Longitude and latitude of units to about a centimetre, which is what units hold. */
export function roundedPosition(x: number, y: number): readonly [lon: number, lat: number] {
  const [lon, lat] = fixedPosition(x, y)
  return [rounded(lon), rounded(lat)]
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7
}

/** Longitude and latitude of units. */
export function fixedPosition(x: number, y: number): readonly [lon: number, lat: number] {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / WORLD))) * 180) / Math.PI
  return [(x / WORLD - 0.5) * 360, lat]
}
