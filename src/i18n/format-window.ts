import { daysToCivil } from '../domain/time/days'
import { lastDayOf, type TimeWindow } from '../domain/time/time-span'
import { formatDay, formatYear } from './format-date'

/** The first and the last day of a window in words; of whole years only the years. */
export function formatWindow(window: TimeWindow, locale: string): readonly [from: string, to: string] {
  const [first, last] = [Math.floor(window.from), lastDayOf(window)]
  const isYears = isNewYear(first) && isNewYear(last + 1)
  const format = isYears ? formatYear : formatDay
  return [format(first, locale), format(last, locale)]
}

function isNewYear(day: number): boolean {
  const civil = daysToCivil(day)
  return civil.month === 1 && civil.day === 1
}
