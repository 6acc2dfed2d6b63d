import { bearing, distance } from '@turf/turf'
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
  const turn = bearing([...from], [...to]) / 45
  return {
    kilometres: distance([...from], [...to]),
    wind: WINDS[(Math.round(turn) + 8) % 8] ?? 'north',
  }
}
