import type { TimeWindow } from '../time/time-span'
import { WORLD } from '../world-units'
import { SHAPE, type ShapeColumns } from './shape-columns'
import type { ShapeFinder } from './shapes-alive'
import { trackReach } from './track-reach'

/** Where the map is pointed at, and how far around lines and points answer: units of the world. */
export interface Aim {
  readonly x: number
  readonly y: number
  readonly reach: number
}

/** The rows of the shapes that a window shows at a spot, ascending: areas around it, lines and points within reach. */
export function rowsOfShapesUnder(
  columns: ShapeColumns,
  finder: ShapeFinder,
  window: TimeWindow,
  aim: Aim,
): readonly number[] {
  const { x, y, reach } = aim
  const box = { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
  const shapes = finder.find(window, box).filter((shape) => isUnder(columns, shape, aim, window.to))
  return [...new Set(shapes.map((shape) => columns.row[shape] as number))]
}

function isUnder(columns: ShapeColumns, shape: number, aim: Aim, to: number): boolean {
  const { kind, firstPart, firstVertex, times } = columns
  const what = kind[shape]
  let isInside = false
  for (let part = firstPart[shape] as number; part < (firstPart[shape + 1] as number); part++) {
    const [begin, end] = [firstVertex[part] as number, firstVertex[part + 1] as number]
    if (what === SHAPE.polygon) {
      // Even-odd, as it is filled.
      if (isAround(columns, begin, end, aim)) isInside = !isInside
    } else if (what === SHAPE.track) {
      const reach = trackReach(times, begin, end, to)
      if (reach && isNearLine(columns, begin, reach.vertex, reach.share, aim)) return true
    } else if (what === SHAPE.points) {
      for (let vertex = begin; vertex < end; vertex++)
        if (isNearLine(columns, vertex, vertex, 0, aim)) return true
    } else if (isNearLine(columns, begin, end - 1, 0, aim)) return true
  }
  return isInside
}

/** Whether a ring lies around the aim, from vertex to vertex the nearer way round the world. */
function isAround({ x, y }: ShapeColumns, begin: number, end: number, aim: Aim): boolean {
  let isInside = false
  const first = ((x[begin] as number) - aim.x) % WORLD
  let across = first
  for (let vertex = begin; vertex < end; vertex++) {
    const isLast = vertex === end - 1
    const next = isLast ? first : across + (((x[vertex + 1] as number) - (x[vertex] as number)) | 0)
    const from = (y[vertex] as number) - aim.y
    const down = (y[isLast ? begin : vertex + 1] as number) - aim.y
    if (from > 0 !== down > 0) {
      const crossing = across - (from * (next - across)) / (down - from)
      // In each copy of the world that the ring may lie in.
      for (let copy = -2; copy <= 2; copy++) if (crossing > copy * WORLD) isInside = !isInside
    }
    across = next
  }
  return isInside
}

/** Whether the line from a vertex to another, and a share of the way to the next, passes near the aim. */
function isNearLine(
  { x, y }: ShapeColumns,
  begin: number,
  last: number,
  share: number,
  { x: aimX, y: aimY, reach }: Aim,
): boolean {
  let across = ((x[begin] as number) - aimX) % WORLD
  let down = (y[begin] as number) - aimY
  if (isNear(across, down, 0, 0, reach)) return true
  for (let vertex = begin; vertex < last + (share > 0 ? 1 : 0); vertex++) {
    const part = vertex === last ? share : 1
    const east = (((x[vertex + 1] as number) - (x[vertex] as number)) | 0) * part
    const south = ((y[vertex + 1] as number) - (y[vertex] as number)) * part
    if (isNear(across, down, east, south, reach)) return true
    across += east
    down += south
  }
  return false
}

/** Whether a stretch from a point passes the origin, or that of another copy of the world, within reach. */
function isNear(x: number, y: number, east: number, south: number, reach: number): boolean {
  const length = east * east + south * south
  for (let copy = -2; copy <= 2; copy++) {
    const from = x + copy * WORLD
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(from * east + y * south) / length))
    if (Math.hypot(from + along * east, y + along * south) <= reach) return true
  }
  return false
}
