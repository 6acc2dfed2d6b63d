import type { Point } from './mercator'

export type Direction = 'left' | 'right' | 'up' | 'down'

const VECTORS: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

/**
 * The index of the mark that an arrow key leads to: the nearest one that lies in that direction, with distance
 * across it counting twice; `undefined` where none does.
 */
export function nearestMark(marks: readonly Point[], from: Point, direction: Direction): number | undefined {
  const { x, y } = VECTORS[direction]
  let best: number | undefined
  let least = Number.POSITIVE_INFINITY
  for (const [index, mark] of marks.entries()) {
    const along = (mark.x - from.x) * x + (mark.y - from.y) * y
    const across = Math.abs((mark.x - from.x) * y) + Math.abs((mark.y - from.y) * x)
    if (along <= 0 || across > along * 2.5) continue
    const cost = along + 2 * across
    if (cost < least) {
      least = cost
      best = index
    }
  }
  return best
}
