import type { Position } from '../atlas/atlas'

/** Degrees that a map of one place shows at the least, and share of free room on each side. */
const LEAST = 3
const ROOM = 0.14

/** West, south, east, north in degrees around positions, with room about them; `undefined` around none. */
export function boundsAround(
  positions: readonly Position[],
): readonly [west: number, south: number, east: number, north: number] | undefined {
  if (positions.length === 0) return undefined
  const [west, east] = widened(positions.map(([lon]) => lon))
  const [south, north] = widened(positions.map(([, lat]) => lat))
  return [west, south, east, north]
}

function widened(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = Math.max(LEAST / 2, (high - low) * ROOM)
  return [low - room, high + room]
}
