import { areBordersKnown, bordersDiffer } from '../domain/borders/border-status'
import { yearOf } from '../domain/time/days'
import { lastDayOf, type TimeWindow } from '../domain/time/time-span'
import type { Readable } from '../domain/view/readable'

/**
 * The day (since 1970-01-01 UTC) that the base map is as of: the last of the window, but the day that was held before
 * while the map of the later one differs neither in year nor in a border.
 */
export function heldMapDay(held: number, window: TimeWindow): number {
  const now = lastDayOf(window)
  // Of years without borders all maps are the same.
  const isSameYear = yearOf(held) === yearOf(now) || !(areBordersKnown(held) || areBordersKnown(now))
  return isSameYear && !bordersDiffer(held, now) ? held : now
}

/** Milliseconds without another map after which time is at rest, and the longest that a map waits for that. */
const REST = 300
const LONGEST_WAIT = 1500

/**
 * Tells the day of each other map that the window comes to. One alone is told at once; where they follow so fast that none
 * could be looked at, the next is told when time rests: drawing them all would slow down what moves.
 *
 * @returns the way to stop
 */
export function watchMapDay(window: Readable<TimeWindow>, onDay: (day: number) => void): () => void {
  let day = lastDayOf(window.get())
  let toldAt = Number.NEGATIVE_INFINITY
  let changedAt = Number.NEGATIVE_INFINITY
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = () => {
    toldAt = performance.now()
    onDay(day)
  }
  const follow = () => {
    const next = heldMapDay(day, window.get())
    if (next === day) return
    day = next
    const now = performance.now()
    const wait = now - changedAt < REST ? Math.min(REST, toldAt + LONGEST_WAIT - now) : 0
    changedAt = now
    clearTimeout(timer)
    if (wait > 0) timer = setTimeout(tell, wait)
    else tell()
  }
  const stop = window.subscribe(follow)
  return () => {
    stop()
    clearTimeout(timer)
  }
}
