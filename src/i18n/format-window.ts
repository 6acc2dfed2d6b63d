import { daysToCivil } from '../domain/time/days'
import type { TimeWindow } from '../domain/time/time-span'
import { formatDay, formatYear } from './format-date'

/** The first and the last day of a window in words; of whole years only the years. */
export function formatWindow({ from, to }: TimeWindow, locale: string): readonly [from: string, to: string] {
  const [first, after] = [Math.floor(from), Math.ceil(to)]
  const isYears = isNewYear(first) && isNewYear(after)
  const format = isYears ? formatYear : formatDay
  return [format(first, locale), format(after - 1, locale)]
}

function isNewYear(day: number): boolean {
  const civil = daysToCivil(day)
  return civil.month === 1 && civil.day === 1
}
