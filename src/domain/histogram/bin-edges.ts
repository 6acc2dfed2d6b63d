import { countWhile } from '../count-while'
import { partsOfDay } from '../time/day-parts'
import { addMonths, civilToDays, DAYS_PER_MONTH, daysToCivil } from '../time/days'
import { type Extent, grainOf } from '../time/extent'

const MONTHS = [1, 3, 6]
const YEARS = [1, 2, 5]

/**
 * The edges of the bins of an axis, in days: bins are round parts of a day (no shorter than a grain), days, months,
 * quarters, half years, years, 2, 5, 10... years of the calendar, the finest that are at least `minWidth` pixels wide on an
 * axis of `width` pixels.
 * The first and the last are cut to the extent. There is one edge more than there are bins.
 */
export function binEdges(extent: Extent, width: number, minWidth: number): Float64Array {
  const minDays = Math.max(
    grainOf(extent).length,
    ((extent.to - extent.from) * minWidth) / Math.max(1, width),
  )
  const edges = [extent.from]
  if (minDays <= 1) {
    const perDay = partsOfDay(minDays)
    for (let part = Math.floor(extent.from * perDay) + 1; part < extent.to * perDay; part++)
      edges.push(part / perDay)
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
