import { civilToDays, daysToCivil } from '../time/days'
import { type Extent, grainOf } from '../time/extent'

/** Months of the bins of an uneven axis. */
const UNEVEN_MONTHS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000]

/** Parts of a day of its bins where it has grains that are shorter than one. */
const UNEVEN_PARTS = [86_400, 17_280, 5760, 1440, 288, 96, 24, 4, 1]

/**
 * The edges of the bins of an uneven axis: months (or parts of a day, down to a grain, and days) where they are at least `minWidth` pixels wide, else the shortest
 * round time that is. `x` gives the pixels of a day.
 */
export function unevenBinEdges(axis: Extent, x: (day: number) => number, minWidth: number): Float64Array {
  const { perDay } = grainOf(axis)
  const edges = [axis.from]
  const parts = perDay === 1 ? [] : UNEVEN_PARTS.filter((count) => count <= perDay)
  const ends = (start: number) => [
    ...parts.map((count) => (Math.floor(start * count) + 1) / count),
    ...UNEVEN_MONTHS.map((months) => nextMultiple(start, months)),
  ]
  for (let edge = axis.from; edge < axis.to; ) {
    const start = edge
    const end = ends(start).find((next) => next >= axis.to || Math.abs(x(next) - x(start)) >= minWidth)
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
