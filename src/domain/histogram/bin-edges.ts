import { countWhile } from '../count-while'
import { addMonths, civilToDays, daysToCivil } from '../time/days'
import type { TimeWindow } from '../time/time-span'

const MONTHS = [1, 3, 6]
const YEARS = [1, 2, 5]
const DAYS_PER_MONTH = 30.436875

/**
 * The edges of the bins of an axis, in days: bins are days, months, quarters, half years, years, 2, 5, 10...
 * years of the calendar, the finest that are at least `minWidth` pixels wide on an axis of `width` pixels.
 * The first and the last are cut to the extent. There is one edge more than there are bins.
 */
export function binEdges(extent: TimeWindow, width: number, minWidth: number): Float64Array {
  const minDays = ((extent.to - extent.from) * minWidth) / Math.max(1, width)
  const edges = [extent.from]
  if (minDays <= 1) {
    for (let day = Math.floor(extent.from) + 1; day < extent.to; day++) edges.push(day)
  } else {
    const months = monthsPerBin(minDays)
    const { year, month } = daysToCivil(extent.from)
    const index = Math.floor((year * 12 + month - 1) / months) * months
    let edge = civilToDays(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1)
    for (; edge < extent.to; edge = addMonths(edge, months)) if (edge > extent.from) edges.push(edge)
  }
  edges.push(extent.to)
  return Float64Array.from(edges)
}

/** The bin in which a day lies, or -1 outside the edges. */
export function binAt(edges: Float64Array, day: number): number {
  const last = edges.length - 1
  if (!(day >= (edges[0] ?? Infinity) && day < (edges[last] ?? -Infinity))) return -1
  return countWhile(last, (index) => (edges[index] ?? 0) <= day) - 1
}

function monthsPerBin(minDays: number): number {
  for (const months of MONTHS) if (months * DAYS_PER_MONTH >= minDays) return months
  for (let decade = 1; ; decade *= 10) {
    for (const years of YEARS) {
      const months = years * decade * 12
      if (months * DAYS_PER_MONTH >= minDays) return months
    }
  }
}
