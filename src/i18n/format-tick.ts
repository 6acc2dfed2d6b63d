import type { AxisTick } from '../domain/time/axis-ticks'
import { clockDigits } from '../domain/time/clock-digits'
import { withoutGrain } from './calendar-locale'
import { formatDay, formatMonth, formatYear } from './format-date'

/** The label of a tick of the time axis: "1981", "Jun 1981", "28 Jun 1981", "10:15". */
export function formatTick({ value, kind }: AxisTick, locale: string): string {
  if (kind === 'year') return formatYear(value, locale)
  if (kind === 'month') return formatMonth(value, locale, 'short')
  return kind === 'day' ? formatDay(value, withoutGrain(locale), 'short') : clockDigits(value, kind)
}
