import { countWhile } from '../count-while'
import type { MarkScheme } from '../marks/mark-scheme'
import type { Extent } from '../time/extent'
import { evenTime, type TimeSpread } from '../time/time-spread'
import { binEdges } from './bin-edges'
import type { CountedStarts } from './histogram'

/** Stretches of an uneven axis, over which each day has the same length. */
const STRETCHES = 1000

/** The axis is the same through every lens: all events are of no kind. */
const ALIKE: MarkScheme = {
  kinds: [],
  kindOf: () => '',
  isWorded: false,
  isFaint: () => false,
}

/**
 * Crowded times get room: half of the length is shared out by time, half by events, stretch by stretch (whole months
 * in an atlas of decades). An event counts where it may have begun, as in the histogram.
 */
export function evenEvents(extent: Extent, events: CountedStarts): TimeSpread {
  const days = binEdges(extent, STRETCHES, 1)
  const { counts } = events.histogram(days, ALIKE)
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return evenTime(extent)
  const shares = new Float64Array(days.length)
  let before = 0
  for (let at = 1; at < days.length; at++) {
    before += counts[at - 1] ?? 0
    shares[at] = 0.5 * evenTime(extent).share(days[at] ?? 0) + 0.5 * (before / total)
  }
  shares[days.length - 1] = 1
  return { share: (day) => between(days, shares, day), day: (share) => between(shares, days, share) }
}

/** The value at `x` of the line through the points (xs, ys); xs ascend. */
function between(xs: Float64Array, ys: Float64Array, x: number): number {
  const low = countWhile(xs.length - 2, (index) => (xs[index + 1] ?? 0) <= x)
  const high = low + 1
  const [x0, x1, y0, y1] = [xs[low] ?? 0, xs[high] ?? 0, ys[low] ?? 0, ys[high] ?? 0]
  return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0)
}
