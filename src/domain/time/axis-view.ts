import { clamp } from '../clamp'
import type { Extent } from './extent'
import { type AxisView, fitAxis, shortestAxis } from './fit-axis'
import type { TimeSpread } from './time-spread'

/** Where a time that comes into view is put, as a part of the axis: most of the axis is for what comes next. */
const ARRIVAL = 0.25

/** An axis that shows `factor` times less (below 1: more); the day `at` stays where it is, as far as the extent allows. */
export function zoomAxis(
  view: AxisView,
  extent: Extent,
  spread: TimeSpread,
  factor: number,
  at: number,
): AxisView {
  const { start, end } = sharesOf(view, spread)
  const anchor = clamp(spread.share(at), start, end)
  const width = Math.min(1, (end - start) / factor)
  const moved = fromShares(anchor - ((anchor - start) / (end - start)) * width, width, extent, spread)
  const shortest = shortestAxis(extent)
  if (!moved || moved.to - moved.from >= shortest) return moved
  const shown = view ?? extent
  if (factor > 1 && shown.to - shown.from <= shortest + 1e-6) return view
  return fitAxis(moved, extent)
}

/** An axis moved along by a part of what it shows: 1 is a whole axis later. */
export function panAxis(view: AxisView, extent: Extent, spread: TimeSpread, by: number): AxisView {
  if (!view) return view
  const { start, end } = sharesOf(view, spread)
  const moved = fromShares(start + by * (end - start), end - start, extent, spread)
  // On an uneven axis what is as long on screen may be shorter in days than an axis may be.
  return moved && moved.to - moved.from < shortestAxis(extent) ? fitAxis(moved, extent) : moved
}

/** An axis that shows a day: turned like a page where the day lies beyond it. */
export function followAxis(view: AxisView, extent: Extent, spread: TimeSpread, day: number): AxisView {
  if (!view || (day >= view.from && day <= view.to)) return view
  const { start, end } = sharesOf(view, spread)
  const arrival = day > view.to ? ARRIVAL : 1 - ARRIVAL
  return panAxis(view, extent, spread, (spread.share(day) - start) / (end - start) - arrival)
}

function sharesOf(view: AxisView, spread: TimeSpread): { readonly start: number; readonly end: number } {
  return view ? { start: spread.share(view.from), end: spread.share(view.to) } : { start: 0, end: 1 }
}

function fromShares(start: number, width: number, extent: Extent, spread: TimeSpread): AxisView {
  if (width >= 1 - 1e-9) return undefined
  const first = clamp(start, 0, 1 - width)
  const at = (share: number) => clamp(spread.day(share), extent.from, extent.to)
  return { from: at(first), to: at(first + width) }
}
