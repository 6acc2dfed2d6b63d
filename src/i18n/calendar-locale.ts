import type { Calendar } from '../domain/time/calendar-types'
import { CALENDAR_TYPES, type OtherCalendar } from '../domain/time/calendar-types'
import type { GrainUnit } from '../domain/time/extent'

/**
 * A language (BCP 47) with a calendar in which dates are to be worded beside the Gregorian one, as an extension of
 * Unicode locales: `en-GB-u-ca-persian`.
 */
export function withCalendar(language: string, calendar: Calendar): string {
  return calendar === 'gregorian' ? language : `${language}-u-ca-${CALENDAR_TYPES[calendar]}`
}

/** A locale in which times are worded with the time of day, for private use: `en-GB-u-ca-persian-x-minute`. */
export function withGrain(locale: string, grain: GrainUnit | undefined): string {
  const plain = withoutGrain(locale)
  return grain === undefined || grain === 'day' ? plain : `${plain}-x-${grain}`
}

/** How exactly a locale words times. */
export function grainIn(locale: string): GrainUnit {
  const at = locale.indexOf('-x-')
  return at < 0 ? 'day' : (locale.slice(at + 3) as GrainUnit)
}

/** The locale for what is of whole days, as when somebody did something. */
export function withoutGrain(locale: string): string {
  return locale.replace(/-x-.*/, '')
}

/** The calendar besides the Gregorian one that a locale of `withCalendar` carries. */
export function calendarOf(locale: string): OtherCalendar | undefined {
  const at = locale.indexOf('-u-ca-')
  if (at < 0) return undefined
  return withoutGrain(locale).endsWith(CALENDAR_TYPES.persian) ? 'persian' : 'islamic'
}

/** The language alone, and how exactly it words times, for what is dated in the Gregorian calendar only. */
export function withoutCalendar(locale: string): string {
  return locale.includes('-u-ca-') ? locale.replace(/-u-ca-.*?(?=-x-|$)/, '') : locale
}
