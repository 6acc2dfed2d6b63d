import { clamp } from '../clamp'
import type { Extent } from './extent'
import { evenTime, type TimeSpread } from './time-spread'

/** Days to physical pixels and back; in a right-to-left page the axis is mirrored. */
export interface TimeScale {
  /** What the axis shows, with the grain of its extent. */
  readonly axis: Extent
  readonly width: number
  readonly rightToLeft: boolean
  /** Pixels from the left edge; times beyond the axis are drawn at its ends. */
  x(day: number): number
  day(x: number): number
}

export function timeScale(
  axis: Extent,
  width: number,
  rightToLeft: boolean,
  spread: TimeSpread = evenTime(axis),
): TimeScale {
  const start = spread.share(axis.from)
  const length = spread.share(axis.to) - start
  const along = (day: number) => (spread.share(clamp(day, axis.from, axis.to)) - start) / length
  return {
    axis,
    width,
    rightToLeft,
    x: (day) => (rightToLeft ? 1 - along(day) : along(day)) * width,
    day: (x) => {
      const share = clamp(width > 0 ? x / width : 0, 0, 1)
      return spread.day(start + (rightToLeft ? 1 - share : share) * length)
    },
  }
}
