import type { TimeWindow } from './time-span'

/** Days to physical pixels and back; in a right-to-left page the axis is mirrored. */
export interface TimeScale {
  readonly extent: TimeWindow
  readonly width: number
  readonly rightToLeft: boolean
  /** Pixels from the left edge; times outside the extent are drawn at its ends. */
  x(day: number): number
  day(x: number): number
}

export function timeScale(extent: TimeWindow, width: number, rightToLeft: boolean): TimeScale {
  const span = extent.to - extent.from
  const along = (day: number) => Math.max(0, Math.min(1, (day - extent.from) / span))
  return {
    extent,
    width,
    rightToLeft,
    x: (day) => (rightToLeft ? 1 - along(day) : along(day)) * width,
    day: (x) => {
      const share = Math.max(0, Math.min(1, width > 0 ? x / width : 0))
      return extent.from + (rightToLeft ? 1 - share : share) * span
    },
  }
}
