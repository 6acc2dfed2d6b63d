import { distance } from '@turf/turf'
import type { Position } from '../atlas/atlas'

/** The eight winds, clockwise from north. */
export const WINDS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const

export type Wind = (typeof WINDS)[number]

/** How far it is from one position to another, and into which direction one sets out. */
export interface Offset {
  /** On the sphere (Turf's mean radius). */
  readonly kilometres: number
  readonly wind: Wind
}

/** The way from one position to another. */
export function offsetBetween(from: Position, to: Position): Offset {
  const turn = Math.round(bearing(from, to) / (Math.PI / 4))
  return {
    kilometres: distance([...from], [...to]),
    wind: WINDS[(turn + 8) % 8] ?? 'north',
  }
}

/** Radians clockwise from north in which a great circle sets out. Turf's own would be in the page's first load. */
function bearing([lonA, latA]: Position, [lonB, latB]: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const [a, b, turn] = [radians(latA), radians(latB), radians(lonB - lonA)]
  const east = Math.sin(turn) * Math.cos(b)
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn)
  return Math.atan2(east, north)
}
