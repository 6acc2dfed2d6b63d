import type { TimeWindow } from '../time/time-span'

/** Seconds of the shortest and the longest passage. */
const SHORTEST = 0.9
const LONGEST = 4

/** How long time runs from one window to another: longer for more years, so that moves on the way can be followed. */
export function passageSeconds(from: TimeWindow, to: TimeWindow): number {
  const years = Math.max(Math.abs(to.to - from.to), Math.abs(to.from - from.from) / 3) / 365
  return Math.min(LONGEST, SHORTEST + 0.75 * Math.sqrt(years))
}

/** The window at a share (0 to 1) of the way, slower at both ends. */
export function passingWindow(from: TimeWindow, to: TimeWindow, share: number): TimeWindow {
  const eased = share * share * (3 - 2 * share)
  const between = (start: number, end: number) => start + (end - start) * eased
  const window = { from: between(from.from, to.from), to: between(from.to, to.to) }
  return share < 1 && window.from < window.to ? window : to
}
