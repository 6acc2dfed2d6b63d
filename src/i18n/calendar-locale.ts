import type { Calendar } from '../domain/time/calendar-types'
import { CALENDAR_TYPES, type OtherCalendar } from '../domain/time/calendar-types'

/**
 * A language (BCP 47) with a calendar in which dates are to be worded beside the Gregorian one, as an extension of
 * Unicode locales: `en-GB-u-ca-persian`.
 */
export function withCalendar(language: string, calendar: Calendar): string {
  return calendar === 'gregorian' ? language : `${language}-u-ca-${CALENDAR_TYPES[calendar]}`
}

/** The calendar besides the Gregorian one that a locale of `withCalendar` carries. */
export function calendarOf(locale: string): OtherCalendar | undefined {
  const at = locale.indexOf('-u-ca-')
  if (at < 0) return undefined
  return locale.endsWith(CALENDAR_TYPES.persian) ? 'persian' : 'islamic'
}

/** The language alone, for what is dated in the Gregorian calendar only. */
export function withoutCalendar(locale: string): string {
  const at = locale.indexOf('-u-ca-')
  return at < 0 ? locale : locale.slice(0, at)
}
