import { daysToCivil } from '../domain/time/days'
import { grainOf } from '../domain/time/extent'
import type { TimeWindow } from '../domain/time/time-span'
import { grainIn } from './calendar-locale'
import { formatDay, formatYear } from './format-date'

/** The first and the last day of a window in words (or time, as the locale has it); of whole years only the years. */
export function formatWindow(window: TimeWindow, locale: string): readonly [from: string, to: string] {
  const grain = grainIn(locale)
  const { floor, last: lastOf } = grainOf({ grain })
  const [first, last] = [floor(window.from), lastOf(window)]
  const isYears = grain === 'day' && isNewYear(first) && isNewYear(last + 1)
  const format = isYears ? formatYear : formatDay
  return [format(first, locale), format(last, locale)]
}

function isNewYear(day: number): boolean {
  const civil = daysToCivil(day)
  return civil.month === 1 && civil.day === 1
}
