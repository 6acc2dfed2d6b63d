import { withoutCalendar } from '../../i18n/calendar-locale'
import { formatDay } from '../../i18n/format-date'

/** The day of the visit (UTC) in words. */
export function today(locale: string): string {
  return formatDay(Math.floor(Date.now() / 86_400_000), withoutCalendar(locale))
}
