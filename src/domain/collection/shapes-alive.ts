import { countWhile } from '../count-while'
import type { TimeWindow } from '../time/time-span'
import type { EventColumns } from './event-columns'
import type { WorldBox } from './passing-rows'
import { type IndexedShapes, marksOfMeeting, type ShapeIndex, shapesMeeting } from './shape-index'

/** Which shapes a map shows. */
export interface ShapeFinder {
  /** Indices of the shapes in time and in a rectangle of the world, in time order. */
  find(window: TimeWindow, box: WorldBox): Uint32Array
  /**
   * Does the same for many windows: each costs by how many shapes are in the rectangle.
   *
   * @param least units of the world that a shape has across or down
   */
  within(box: WorldBox, least: number): (window: TimeWindow) => Uint32Array
}

/**
 * Prepares the shapes of rows for many windows and views.
 *
 * @param rows those that pass the filters, ascending; absent: all
 */
export function shapeFinder(
  shapes: IndexedShapes,
  { start, end, dated }: Pick<EventColumns, 'start' | 'end' | 'dated'>,
  rows: Uint32Array | undefined,
): ShapeFinder {
  const { row, index } = shapes
  const last = countWhile(row.length, (shape) => (row[shape] as number) < dated)
  const passing = passingShapes(row.subarray(0, last), rows)
  const within: ShapeFinder['within'] = (box, least) => {
    const inBox = shapesInBox(index, box, least, passing)
    return ({ from, to }) => {
      const startOf = (at: number) => start[row[inBox[at] as number] as number] as number
      const begun = countWhile(inBox.length, (at) => startOf(at) < to)
      const found = new Uint32Array(begun)
      let count = 0
      for (let at = 0; at < begun; at++) {
        const shape = inBox[at] as number
        if ((end[row[shape] as number] as number) > from) found[count++] = shape
      }
      return found.subarray(0, count)
    }
  }
  return { find: (window, box) => within(box, 0)(window), within }
}

/** 1 for each shape of a row that passes; both ascend. */
function passingShapes(row: Uint32Array, rows: Uint32Array | undefined): Uint8Array {
  const passing = new Uint8Array(row.length)
  if (!rows) return passing.fill(1)
  let next = 0
  for (let shape = 0; shape < row.length; shape++) {
    while (next < rows.length && (rows[next] as number) < (row[shape] as number)) next++
    if (rows[next] === row[shape]) passing[shape] = 1
  }
  return passing
}

/** Those of the passing shapes of that size of which the box meets a rectangle, ascending. To mark many takes less time than to sort them. */
function shapesInBox(index: ShapeIndex, box: WorldBox, least: number, passing: Uint8Array): Uint32Array {
  const few = shapesMeeting(index, box, least, passing.length / 16)
  if (few) return Uint32Array.from(few.filter((shape) => passing[shape] === 1)).sort()
  const marks = marksOfMeeting(index, box, least)
  const found = new Uint32Array(passing.length)
  let count = 0
  for (let shape = 0; shape < passing.length; shape++)
    if (marks[shape] === 1 && passing[shape] === 1) found[count++] = shape
  return found.slice(0, count)
}
