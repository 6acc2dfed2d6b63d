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

/**
 * Milliseconds: maps that follow sooner fly by, and of none is it known before that it is the last; those that follow sooner than
 * `REST` come one after the other, and one of them is drawn every `LONGEST_WAIT` at least.
 */
const FLYING = 60
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
  const waitAfter = (pause: number, now: number) => {
    if (pause < FLYING) return REST
    return pause < REST ? Math.max(FLYING, Math.min(REST, toldAt + LONGEST_WAIT - now)) : FLYING
  }
  const follow = () => {
    const next = heldMapDay(day, window.get())
    if (next === day) return
    day = next
    const now = performance.now()
    clearTimeout(timer)
    timer = setTimeout(tell, waitAfter(now - changedAt, now))
    changedAt = now
  }
  const stop = window.subscribe(follow)
  return () => {
    stop()
    clearTimeout(timer)
  }
}
