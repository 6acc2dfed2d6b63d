import { ascendingOrder } from '../dots/ascending-order'
import { WORLD } from '../world-units'
import type { WorldBox } from './passing-rows'
import type { ShapeColumns } from './shape-columns'

/** Boxes that share one around them. */
const FAN = 16

/** Where shapes lie: a tree of boxes, in which those that are near each other stand together. */
export interface ShapeIndex {
  /** The shapes in the order of their boxes. */
  readonly order: Uint32Array
  /**
   * First the boxes of the shapes, then one around each 16 of those before, up to one. Of each the west, north, east and south, the
   * east beyond the world where it crosses 180°.
   */
  readonly levels: readonly Float64Array[]
}

/** Shapes that can be found by where they lie. */
export interface IndexedShapes extends ShapeColumns {
  readonly index: ShapeIndex
}

/** Shapes with their index. That takes a look at all vertices, so it is done once, where they are read. */
export function indexedShapes(shapes: ShapeColumns): IndexedShapes {
  return { ...shapes, index: shapeIndex(shapes) }
}

function shapeIndex(shapes: ShapeColumns): ShapeIndex {
  const boxes = shapeBoxes(shapes)
  const order = nearOrder(boxes)
  const sorted = new Float64Array(boxes.length)
  for (let at = 0; at < order.length; at++) {
    const from = (order[at] as number) * 4
    for (let side = 0; side < 4; side++) sorted[at * 4 + side] = boxes[from + side] as number
  }
  const levels: Float64Array[] = [sorted]
  for (let level: Float64Array = sorted; level.length > 4; ) {
    level = boxesAround(level)
    levels.push(level)
  }
  return { order, levels }
}

/** The shapes of which the box meets a rectangle and is `least` units across or down, in no order; `undefined` where they are more than `most`. */
export function shapesMeeting(
  { order, levels }: ShapeIndex,
  box: WorldBox,
  least: number,
  most: number,
): readonly number[] | undefined {
  const found: number[] = []
  const look = (level: number, from: number, to: number) => {
    const boxes = levels[level] as Float64Array
    const end = Math.min(to, boxes.length / 4)
    for (let at = from; at < end && found.length <= most; at++) {
      if (!meets(boxes, at * 4, box)) continue
      if (level > 0) look(level - 1, at * FAN, (at + 1) * FAN)
      else if (isLarge(boxes, at * 4, least)) found.push(order[at] as number)
    }
  }
  look(levels.length - 1, 0, 1)
  return found.length > most ? undefined : found
}

/** 1 for each of these shapes. */
export function marksOfMeeting(
  { order, levels: [boxes] }: ShapeIndex,
  box: WorldBox,
  least: number,
): Uint8Array {
  const marks = new Uint8Array(order.length)
  for (let at = 0; boxes && at < order.length; at++)
    if (isLarge(boxes, at * 4, least) && meets(boxes, at * 4, box)) marks[order[at] as number] = 1
  return marks
}

function isLarge(boxes: Float64Array, at: number, least: number): boolean {
  const width = (boxes[at + 2] as number) - (boxes[at] as number)
  return width >= least || (boxes[at + 3] as number) - (boxes[at + 1] as number) >= least
}

function meets(boxes: Float64Array, at: number, { left, top, right, bottom }: WorldBox): boolean {
  if ((boxes[at + 1] as number) > bottom || (boxes[at + 3] as number) < top) return false
  const west = boxes[at] as number
  // Of the copies of the world, the one that begins last before the rectangle ends.
  const ahead = right - west
  const behind = ahead - Math.floor(ahead / WORLD) * WORLD
  return behind <= right - left + (boxes[at + 2] as number) - west
}

/** Strips from west to east, each from north to south. */
function nearOrder(boxes: Float64Array): Uint32Array {
  const count = boxes.length / 4
  const across = new Float64Array(count)
  for (let shape = 0; shape < count; shape++)
    across[shape] = (boxes[shape * 4] as number) + (boxes[shape * 4 + 2] as number)
  const eastward = ascendingOrder(across) ?? Uint32Array.from(across.keys())
  const strip = Math.ceil(Math.sqrt(count / FAN)) * FAN
  const down = across
  for (let at = 0; at < count; at++) {
    const shape = (eastward[at] as number) * 4
    const middle = ((boxes[shape + 1] as number) + (boxes[shape + 3] as number)) / 2
    down[at] = Math.floor(at / strip) * 2 * WORLD + middle
  }
  const order = ascendingOrder(down)
  return order ? order.map((at) => eastward[at] as number) : eastward
}

function boxesAround(boxes: Float64Array): Float64Array {
  const around = new Float64Array(Math.ceil(boxes.length / 4 / FAN) * 4)
  for (let at = 0; at < around.length; at += 4) {
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity]
    const end = Math.min((at / 4 + 1) * FAN * 4, boxes.length)
    for (let each = at * FAN; each < end; each += 4) {
      west = Math.min(west, boxes[each] as number)
      north = Math.min(north, boxes[each + 1] as number)
      east = Math.max(east, boxes[each + 2] as number)
      south = Math.max(south, boxes[each + 3] as number)
    }
    around.set([west, north, east, south], at)
  }
  return around
}

/** The box of each shape. */
function shapeBoxes({ firstPart, firstVertex, x, y, row }: ShapeColumns): Float64Array {
  const boxes = new Float64Array(row.length * 4)
  for (let shape = 0; shape < row.length; shape++) {
    const from = firstVertex[firstPart[shape] as number] as number
    const to = firstVertex[firstPart[shape + 1] as number] as number
    let at = x[from] ?? 0
    let west = at
    let east = at
    let north = WORLD
    let south = 0
    for (let vertex = from; vertex < to; vertex++) {
      // The nearer way round the world.
      at += ((x[vertex] as number) - at) | 0
      west = Math.min(west, at)
      east = Math.max(east, at)
      north = Math.min(north, y[vertex] as number)
      south = Math.max(south, y[vertex] as number)
    }
    boxes[shape * 4] = west
    boxes[shape * 4 + 1] = north
    boxes[shape * 4 + 2] = east
    boxes[shape * 4 + 3] = south
  }
  return boxes
}
