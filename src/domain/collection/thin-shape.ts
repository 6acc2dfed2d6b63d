import { WORLD } from '../world-units'
import { SHAPE, type ShapeColumns } from './shape-columns'
import { grown } from './text-column'

/** A rectangle of the world on a canvas. */
export interface ShapeView {
  /** Pixels to a unit of the world. */
  readonly scale: number
  /** Of the canvas, in pixels of the world at that scale. */
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/**
 * What of a shape can be told apart on a canvas, in each copy of the world that is in view. Positions are in pixels of the
 * canvas, beyond its edges where that matters.
 */
export interface ThinShape {
  /** Which part of the columns each part is. */
  readonly part: readonly number[]
  /** The vertices of part `i` are those from `first[i]` to before `first[i + 1]`. */
  readonly first: readonly number[]
  readonly x: Float64Array
  readonly y: Float64Array
  /** Which vertex of the columns each is. */
  readonly vertex: Uint32Array
}

/** Beyond which edges of the canvas a position lies, a bit to each. */
function outcode(x: number, y: number, width: number, height: number): number {
  return (x < 0 ? 1 : x > width ? 2 : 0) | (y < 0 ? 4 : y > height ? 8 : 0)
}

/** The most pixels that vertices which are kept have between them, and by what these grow where there are too many. */
export const ROUGHEST = 50
export const ROUGHER = 4

/**
 * Leaves out vertices that are nearer to the one before than a tolerance, in pixels, and of those that lie beyond one edge of
 * the canvas, one after the other, all but the first and the last (outcodes of Cohen and Sutherland): lines and filled rings
 * look the same on it. The first and the last vertex of each part stay. Where more than `most` in one copy of the world would,
 * it is done more roughly.
 */
export function thinShape(
  columns: ShapeColumns,
  shape: number,
  view: ShapeView,
  tolerance: number,
  most: number,
): ThinShape {
  const isRoughest = tolerance * ROUGHER > ROUGHEST
  const inAll = most * Math.ceil(view.width / (WORLD * view.scale))
  const kept = keptVertices(columns, shape, view, tolerance, isRoughest ? Number.POSITIVE_INFINITY : inAll)
  return isRoughest || kept.count <= inAll
    ? kept.take()
    : thinShape(columns, shape, view, tolerance * ROUGHER, most)
}

/** Stops once there are more than `most`. */
function keptVertices(
  columns: ShapeColumns,
  shape: number,
  { scale, left, top, width, height }: ShapeView,
  tolerance: number,
  most: number,
): KeptVertices {
  const { firstPart, firstVertex, x, y, kind } = columns
  const [firstOf, lastOf] = [firstPart[shape] as number, firstPart[shape + 1] as number]
  const isPoints = kind[shape] === SHAPE.points
  const kept = new KeptVertices()
  for (let part = firstOf; part < lastOf; part++) {
    const [begin, end] = [firstVertex[part] as number, firstVertex[part + 1] as number]
    const [west, east] = reachOf(x, begin, end)
    const lastCopy = Math.floor(((left + width) / scale - west) / WORLD)
    for (let copy = Math.ceil((left / scale - east) / WORLD); copy <= lastCopy; copy++) {
      let across = (x[begin] as number) + copy * WORLD
      let [nearX, nearY] = [Number.POSITIVE_INFINITY, 0]
      // The last that was passed, as long as all since the last that was kept lie beyond an edge that they share.
      let waits = false
      let [waitingX, waitingY, waiting] = [0, 0, 0]
      let shared = 0
      for (let vertex = begin; vertex < end && kept.count <= most; vertex++) {
        if (vertex > begin) across += ((x[vertex] as number) - (x[vertex - 1] as number)) | 0
        const px = across * scale - left
        const py = (y[vertex] as number) * scale - top
        const isLast = vertex === end - 1
        if (Math.abs(px - nearX) < tolerance && Math.abs(py - nearY) < tolerance && !isLast) continue
        nearX = px
        nearY = py
        const code = outcode(px, py, width, height)
        if (isPoints) {
          if (code === 0) kept.add(px, py, vertex)
          continue
        }
        if (waits && (shared & code) === 0) {
          kept.add(waitingX, waitingY, waiting)
          shared = outcode(waitingX, waitingY, width, height)
          waits = false
        }
        if (!isLast && vertex > begin && (shared & code) !== 0) {
          shared &= code
          ;[waits, waitingX, waitingY, waiting] = [true, px, py, vertex]
          continue
        }
        waits = false
        kept.add(px, py, vertex)
        shared = code
      }
      kept.endPart(part)
    }
  }
  return kept
}

/** How far west and east vertices lie, from the first the nearer way from each to the next. */
function reachOf(x: Uint32Array, begin: number, end: number): readonly [west: number, east: number] {
  let across = x[begin] as number
  let [west, east] = [across, across]
  for (let vertex = begin + 1; vertex < end; vertex++) {
    across += ((x[vertex] as number) - (x[vertex - 1] as number)) | 0
    if (across < west) west = across
    else if (across > east) east = across
  }
  return [west, east]
}

/** Grows as vertices come. */
class KeptVertices {
  private x = new Float64Array(64)
  private y = new Float64Array(64)
  private vertex = new Uint32Array(64)
  private readonly first = [0]
  private readonly part: number[] = []
  count = 0

  add(x: number, y: number, vertex: number): void {
    if (this.count === this.x.length) {
      this.x = grown(this.x, this.count + 1)
      this.y = grown(this.y, this.count + 1)
      this.vertex = grown(this.vertex, this.count + 1)
    }
    this.x[this.count] = x
    this.y[this.count] = y
    this.vertex[this.count] = vertex
    this.count++
  }

  endPart(part: number): void {
    this.part.push(part)
    this.first.push(this.count)
  }

  take(): ThinShape {
    const { x, y, vertex, part, first, count } = this
    return {
      part,
      first,
      x: x.subarray(0, count),
      y: y.subarray(0, count),
      vertex: vertex.subarray(0, count),
    }
  }
}
