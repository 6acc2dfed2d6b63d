import { addYears } from '../time/days'
import { type Extent, grainOf } from '../time/extent'
import type { TimeWindow } from '../time/time-span'

/** Years between the two dates of a comparison that has just begun, and how many there must and may be for that. */
const YEARS = 10
const LONG = { least: 20, most: 200 } as const
/** Of shorter and of longer times the dates lie apart by a part of all. */
const PART = { short: 1 / 2, long: 1 / 10 } as const

/**
 * The end (exclusive, in whole grains) of a second time to begin a comparison with: ten years before the end of the
 * window (of a short time half of it, of ages a tenth) or, where it has not begun by then, as long after it, as far as it goes.
 */
export function firstComparison(window: TimeWindow, extent: Extent): number {
  const { ceil, round } = grainOf(extent)
  const to = ceil(window.to)
  const isShort = addYears(extent.from, LONG.least) > extent.to
  const isUsual = !isShort && addYears(extent.from, LONG.most) >= extent.to
  const part = (extent.to - extent.from) * (isShort ? PART.short : PART.long)
  const away = (sign: 1 | -1) => (isUsual ? addYears(to, sign * YEARS) : round(to + sign * part))
  return away(-1) > extent.from ? away(-1) : Math.min(extent.to, away(1))
}
