import type { Position } from '../atlas/atlas'
import { clamp } from '../clamp'
import { MAX_LATITUDE } from '../view/map-limits'

/** About a tenth of a metre: more says nothing (RFC 7946 section 11.2). */
const MOST_DECIMALS = 6

/** Decimals of a degree that a pixel of the map tells apart at this zoom and latitude, and no more. */
export function honestDecimals(zoom: number, lat: number): number {
  const pixel = (360 * Math.cos((lat * Math.PI) / 180)) / (256 * 2 ** zoom)
  return clamp(Math.ceil(-Math.log10(pixel)), 0, MOST_DECIMALS)
}

/** A position that was pointed at, with the decimals that the zoom resolves, its longitude within 180°. */
export function honestPosition([lon, lat]: Position, zoom: number): Position {
  const within = clamp(lat, -MAX_LATITUDE, MAX_LATITUDE)
  const decimals = honestDecimals(zoom, within)
  return [rounded(wrapped(rounded(lon, decimals)), decimals), rounded(within, decimals)]
}

function wrapped(lon: number): number {
  return Math.abs(lon) <= 180 ? lon : lon - 360 * Math.floor((lon + 180) / 360)
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0
}
