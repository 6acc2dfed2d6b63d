import { localDay } from '../../domain/time/local-day'
import { withoutCalendar, withoutGrain } from '../../i18n/calendar-locale'
import { formatDay } from '../../i18n/format-date'

/** The day of the visit in words, as the reader's calendar on the wall has it. */
export function today(locale: string): string {
  return formatDay(localDay(new Date()), withoutCalendar(withoutGrain(locale)))
}
