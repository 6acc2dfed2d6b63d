import { countWhile } from '../count-while'
import type { TimeWindow } from '../time/time-span'
import { type RowList, rowList } from './row-list'

/** Which of the rows of a series may touch a window (overlap of half-open intervals). */
export interface DatedRows {
  countIn(window: TimeWindow): number
  /** The same object as the last time where the rows are the same. */
  select(window: TimeWindow): RowList
}

/**
 * The rows of so many events, of which the first have these earliest starts (ascending) and latest ends (exclusive) in
 * days; those behind are undated and touch every window. Where ends ascend too, as where all last equally long, a window
 * costs two binary searches, else a look at the end of each row that has begun.
 */
export function datedRows(starts: Float64Array, ends: Float64Array, length: number): DatedRows {
  let made: DatedRows | undefined
  const rows = () => {
    made ??= ascends(ends) ? rowsInRange(starts, ends, length) : rowsByEnd(starts, ends, length)
    return made
  }
  return { countIn: (window) => rows().countIn(window), select: (window) => rows().select(window) }
}

function ascends(days: Float64Array): boolean {
  for (let row = 1; row < days.length; row++) {
    if (!((days[row] as number) >= (days[row - 1] as number))) return false
  }
  return true
}

function rowsInRange(starts: Float64Array, ends: Float64Array, length: number): DatedRows {
  const dated = starts.length
  const range = ({ from, to }: TimeWindow) => {
    const end = begun(starts, to)
    const first = countWhile(dated, (row) => (ends[row] as number) <= from)
    return first < end ? { first, end } : { first: 0, end: 0 }
  }
  let last = { first: 0, end: 0, list: rowList({ first: 0, end: 0 }, dated, length) }
  return {
    countIn(window) {
      const { first, end } = range(window)
      return end - first + length - dated
    },
    select(window) {
      const next = range(window)
      if (next.first !== last.first || next.end !== last.end)
        last = { ...next, list: rowList(next, dated, length) }
      return last.list
    },
  }
}

function rowsByEnd(starts: Float64Array, ends: Float64Array, length: number): DatedRows {
  const dated = starts.length
  const count = (before: number, from: number) => {
    let found = 0
    for (let row = 0; row < before; row++) if ((ends[row] as number) > from) found++
    return found
  }
  let last = new Uint32Array()
  let list = rowList(last, dated, length)
  return {
    countIn: ({ from, to }) => count(begun(starts, to), from) + length - dated,
    select({ from, to }) {
      const before = begun(starts, to)
      const rows = new Uint32Array(count(before, from))
      for (let row = 0, found = 0; row < before; row++) if ((ends[row] as number) > from) rows[found++] = row
      if (rows.length !== last.length || rows.some((row, index) => row !== last[index])) {
        last = rows
        list = rowList(rows, dated, length)
      }
      return list
    },
  }
}

/** How many have begun before a day. */
function begun(starts: Float64Array, day: number): number {
  return countWhile(starts.length, (row) => (starts[row] as number) < day)
}
