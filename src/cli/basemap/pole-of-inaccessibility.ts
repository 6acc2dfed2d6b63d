import type { Position } from 'geojson'

export interface Pole {
  /** In the ring's units. */
  readonly x: number
  readonly y: number
  /** Distance to the nearest edge. */
  readonly distance: number
}

interface Cell extends Pole {
  readonly half: number
  /** The farthest from an edge that a point of the cell can be. */
  readonly best: number
}

/**
 * The point inside a polygon that is farthest from its edges, to within `precision`: quartering of cells
 * with a bound on what each can hold (V. Agafonkin, "A new algorithm for finding a visual center of a
 * polygon", 2016).
 */
export function poleOfInaccessibility(rings: readonly (readonly Position[])[], precision: number): Pole {
  const [outer = []] = rings
  const xs = outer.map(([x = 0]) => x)
  const ys = outer.map(([, y = 0]) => y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const half = Math.max(precision, Math.min(right - left, bottom - top) / 2)
  const queue: Cell[] = []
  for (let x = left; x < right; x += 2 * half) {
    for (let y = top; y < bottom; y += 2 * half) queue.push(cell(rings, x + half, y + half, half))
  }
  let found = cell(rings, (left + right) / 2, (top + bottom) / 2, 0)
  while (queue.length > 0) {
    queue.sort((a, b) => a.best - b.best)
    const next = queue.pop()
    if (!next) break
    if (next.distance > found.distance) found = next
    if (next.best - found.distance <= precision) break
    const quarter = next.half / 2
    for (const [east, south] of [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ] as const) {
      queue.push(cell(rings, next.x + east * quarter, next.y + south * quarter, quarter))
    }
  }
  return { x: found.x, y: found.y, distance: found.distance }
}

function cell(rings: readonly (readonly Position[])[], x: number, y: number, half: number): Cell {
  const distance = distanceInside(rings, x, y)
  return { x, y, half, distance, best: distance + half * Math.SQRT2 }
}

/** Distance to the nearest edge, negative outside. */
function distanceInside(rings: readonly (readonly Position[])[], x: number, y: number): number {
  let inside = false
  let nearest = Number.POSITIVE_INFINITY
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? []
      const [bx = 0, by = 0] = ring[i] ?? []
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
      nearest = Math.min(nearest, squaredDistance(x, y, ax, ay, bx, by))
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest)
}

function squaredDistance(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
  return (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2
}
