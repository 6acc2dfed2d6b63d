import { changedBorders } from '../domain/borders/border-status'
import { yearOf } from '../domain/time/days'
import { lastDayOf, type TimeWindow } from '../domain/time/time-span'

/**
 * The day (since 1970-01-01 UTC) that the base map is as of: the last of the window, but the day that was held before
 * while the map of the later one differs neither in year nor in a border.
 */
export function heldMapDay(held: number, window: TimeWindow): number {
  const now = lastDayOf(window)
  const isSame = yearOf(held) === yearOf(now) && changedBorders(held, now).size === 0
  return isSame ? held : now
}
