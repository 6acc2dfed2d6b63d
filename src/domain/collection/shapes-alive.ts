import { countWhile } from '../count-while'
import type { TimeWindow } from '../time/time-span'
import { WORLD } from '../world-units'
import type { EventColumns } from './event-columns'
import type { WorldBox } from './passing-rows'
import { SHAPE, type ShapeColumns } from './shape-columns'

/** Which shapes a map shows. */
export interface ShapeFinder {
  /**
   * Indices of the shapes in time and in a rectangle of the world, in time order.
   *
   * @param least units of the world that they have at least across or down, but for tracks
   */
  find(window: TimeWindow, box: WorldBox, least?: number): readonly number[]
}

/**
 * Prepares the shapes of rows for many windows and views.
 *
 * @param passes whether a row passes the filters
 */
export function shapeFinder(
  shapes: ShapeColumns,
  { start, end, dated }: Pick<EventColumns, 'start' | 'end' | 'dated'>,
  passes: (row: number) => boolean,
): ShapeFinder {
  const { row, kind } = shapes
  const boxes = shapeBoxes(shapes)
  const last = countWhile(row.length, (shape) => (row[shape] as number) < dated)
  const passing = Uint8Array.from({ length: last }, (_, shape) => (passes(row[shape] as number) ? 1 : 0))
  return {
    find({ from, to }, { left, top, right, bottom }, least = 0) {
      const begun = countWhile(last, (shape) => (start[row[shape] as number] as number) < to)
      const found: number[] = []
      for (let shape = 0; shape < begun; shape++) {
        if (passing[shape] !== 1 || (end[row[shape] as number] as number) <= from) continue
        const at = shape * 4
        if ((boxes[at + 1] as number) > bottom || (boxes[at + 3] as number) < top) continue
        // Of the copies of the world, the one that begins last before the rectangle ends.
        const width = (boxes[at + 2] as number) - (boxes[at] as number)
        const isSmall = width < least && (boxes[at + 3] as number) - (boxes[at + 1] as number) < least
        if (isSmall && kind[shape] !== SHAPE.track) continue
        const behind = (((right - (boxes[at] as number)) % WORLD) + WORLD) % WORLD
        if (behind <= right - left + width) found.push(shape)
      }
      return found
    },
  }
}

/** West, north, east, south of each shape, the east beyond the world where it crosses 180°. */
function shapeBoxes({ firstPart, firstVertex, x, y, row }: ShapeColumns): Float64Array {
  const boxes = new Float64Array(row.length * 4)
  for (let shape = 0; shape < row.length; shape++) {
    const from = firstVertex[firstPart[shape] as number] as number
    const to = firstVertex[firstPart[shape + 1] as number] as number
    let [west, east, north, south] = [x[from] as number, x[from] as number, WORLD, 0]
    let at = x[from] as number
    for (let vertex = from; vertex < to; vertex++) {
      // The nearer way round the world.
      at += ((x[vertex] as number) - at) | 0
      west = Math.min(west, at)
      east = Math.max(east, at)
      north = Math.min(north, y[vertex] as number)
      south = Math.max(south, y[vertex] as number)
    }
    boxes.set([west, north, east, south], shape * 4)
  }
  return boxes
}
