import type { Position } from './atlas'

/** A position within the bounds of the Earth (RFC 7946 section 3.1.1), without its altitude. */
export function asEarthPosition(coordinates: unknown): Position | undefined {
  if (!Array.isArray(coordinates)) return undefined
  const [lon, lat] = coordinates as readonly unknown[]
  if (typeof lon !== 'number' || typeof lat !== 'number') return undefined
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : undefined
}
