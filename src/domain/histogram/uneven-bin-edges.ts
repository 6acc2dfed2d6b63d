import { civilToDays, daysToCivil } from '../time/days'
import type { TimeWindow } from '../time/time-span'

/** Months of the bins of an uneven axis. */
const UNEVEN_MONTHS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000]

/**
 * The edges of the bins of an uneven axis: months where they are at least `minWidth` pixels wide, else the shortest
 * round time that is. `x` gives the pixels of a day.
 */
export function unevenBinEdges(axis: TimeWindow, x: (day: number) => number, minWidth: number): Float64Array {
  const edges = [axis.from]
  for (let edge = axis.from; edge < axis.to; ) {
    const start = edge
    const end = UNEVEN_MONTHS.map((months) => nextMultiple(start, months)).find(
      (next) => next >= axis.to || Math.abs(x(next) - x(start)) >= minWidth,
    )
    edge = Math.min(axis.to, end ?? axis.to)
    edges.push(edge)
  }
  return Float64Array.from(edges)
}

/** The next start of so many months of the calendar, counted from the year 0. */
function nextMultiple(day: number, months: number): number {
  const { year, month } = daysToCivil(day)
  const index = (Math.floor((year * 12 + month - 1) / months) + 1) * months
  return civilToDays(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1)
}
