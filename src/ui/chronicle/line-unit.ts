import { civilToDays, yearOf } from '../../domain/time/days'
import { grainIn, withoutGrain } from '../../i18n/calendar-locale'
import { formatDay, formatWholeYear } from '../../i18n/format-date'

/** The stretch of time whose events stand under one heading. Times are days since 1970-01-01 UTC. */
export interface LineUnit {
  /** Where the one begins that a time is in. */
  floor(time: number): number
  /** Where the one after it begins. */
  next(start: number): number
  word(start: number): string
}

/** Years, or days where the locale words times of day. */
export function lineUnitOf(locale: string): LineUnit {
  if (grainIn(locale) !== 'day') {
    const ofDays = withoutGrain(locale)
    return { floor: Math.floor, next: (start) => start + 1, word: (start) => formatDay(start, ofDays) }
  }
  return {
    floor: (time) => civilToDays(yearOf(time), 1, 1),
    next: (start) => civilToDays(yearOf(start) + 1, 1, 1),
    word: (start) => formatWholeYear(yearOf(start), locale),
  }
}
