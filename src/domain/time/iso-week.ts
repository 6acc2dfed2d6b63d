import { civilToDays } from './days'
import { dateSpan } from './plain-span'
import type { TimeSpan } from './time-span'
import { weekdayOfDay } from './weekday'

/**
 * The span of a week of ISO 8601, or of a day of it from 1, Monday; undefined where the year has no such week. Week 1 is the one with the
 * first Thursday.
 */
export function weekSpan(year: number, week: number, day?: number): TimeSpan | undefined {
  const fourth = civilToDays(year, 1, 4)
  const monday = fourth - ((weekdayOfDay(fourth) + 6) % 7) + (week - 1) * 7
  if (!(week >= 1 && monday + 3 < civilToDays(year + 1, 1, 1))) return undefined
  const first = day === undefined ? monday : monday + day - 1
  return dateSpan(first, day === undefined ? first + 7 : first + 1, 'day')
}
