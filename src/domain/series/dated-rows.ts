import { countWhile } from '../count-while'
import { ascendingOrder } from '../dots/ascending-order'
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
 * days; those behind are undated and touch every window. To count those of a window takes two binary searches.
 *
 * @param orderOfEnds gives the dated rows in the order of their ends, or `undefined` where that is their own order, as where all
 *   last equally long; it is asked once, when it is needed
 */
export function datedRows(
  starts: Float64Array,
  ends: Float64Array,
  length: number,
  orderOfEnds: () => Uint32Array | undefined = () => ascendingOrder(ends),
): DatedRows {
  let made: DatedRows | undefined
  const rows = () => {
    if (!made) {
      const order = orderOfEnds()
      made = order ? rowsByEnd(starts, ends, order, length) : rowsInRange(starts, ends, length)
    }
    return made
  }
  return { countIn: (window) => rows().countIn(window), select: (window) => rows().select(window) }
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

/** The rows that a window selects: the first `begun` without the first `ended` in the order of ends, which all have begun. */
interface Selected {
  readonly begun: number
  readonly ended: number
  /** The day by which those have ended. */
  readonly from: number
}

function rowsByEnd(starts: Float64Array, ends: Float64Array, order: Uint32Array, length: number): DatedRows {
  const dated = starts.length
  const selected = ({ from, to }: TimeWindow): Selected => {
    const before = begun(starts, to)
    const ended = countWhile(dated, (rank) => (ends[order[rank] as number] as number) <= from)
    return { begun: before, ended, from }
  }
  /** Whether rows are selected that others are not; costs what is between the two. */
  const hasMore = (rows: Selected, others: Selected) => {
    for (let row = others.begun; row < rows.begun; row++) if ((ends[row] as number) > rows.from) return true
    for (let rank = rows.ended; rank < others.ended; rank++)
      if ((order[rank] as number) < rows.begun) return true
    return false
  }
  const listed = (rows: Selected) => {
    const list = new Uint32Array(rows.begun - rows.ended)
    for (let row = 0, found = 0; row < rows.begun; row++)
      if ((ends[row] as number) > rows.from) list[found++] = row
    return rowList(list, dated, length)
  }
  let last: Selected = { begun: 0, ended: 0, from: Number.NEGATIVE_INFINITY }
  let list = rowList(new Uint32Array(), dated, length)
  return {
    countIn(window) {
      const rows = selected(window)
      return rows.begun - rows.ended + length - dated
    },
    select(window) {
      const rows = selected(window)
      if (hasMore(rows, last) || hasMore(last, rows))
        list = listOnceRead(rows.begun - rows.ended + length - dated, () => listed(rows))
      last = rows
      return list
    },
  }
}

/** A list of a known length that is made when its rows are asked for: many only have their number shown. */
function listOnceRead(length: number, make: () => RowList): RowList {
  let made: RowList | undefined
  const list = () => {
    made ??= make()
    return made
  }
  return { length, at: (index) => list().at(index), indexOf: (row) => list().indexOf(row) }
}

/** How many have begun before a day. */
function begun(starts: Float64Array, day: number): number {
  return countWhile(starts.length, (row) => (starts[row] as number) < day)
}
