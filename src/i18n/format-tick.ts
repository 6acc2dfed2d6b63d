import type { AxisTick } from '../domain/time/axis-ticks'
import { formatDay, formatMonth, formatYear } from './format-date'

/** The label of a tick of the time axis: "1981", "Jun 1981", "28 Jun 1981". */
export function formatTick({ value, kind }: AxisTick, locale: string): string {
  if (kind === 'year') return formatYear(value, locale)
  return kind === 'month' ? formatMonth(value, locale, 'short') : formatDay(value, locale, 'short')
}
