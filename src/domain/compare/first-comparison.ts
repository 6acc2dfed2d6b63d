import { addYears } from '../time/days'
import type { TimeWindow } from '../time/time-span'

/** Years between the two dates of a comparison that has just begun. */
const YEARS = 10

/**
 * The end (exclusive, in whole days) of a second time to begin a comparison with: ten years before the end of the
 * window or, where the atlas has not begun by then, ten years after it, as far as it goes.
 */
export function firstComparison(window: TimeWindow, extent: TimeWindow): number {
  const to = Math.ceil(window.to)
  const earlier = addYears(to, -YEARS)
  return earlier > extent.from ? earlier : Math.min(extent.to, addYears(to, YEARS))
}
