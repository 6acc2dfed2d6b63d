import { calendarOf } from './calendar-locale'
import type { Wording } from './word-edtf'

type CalendarWords = typeof import('./word-calendar')

let words: CalendarWords | undefined

/** What words dates in the calendar of a locale, if it has one; it has to be fetched before such a locale is used. */
export function calendarWords(locale: string): CalendarWords | undefined {
  return calendarOf(locale) && words
}

/** Fetches what words dates in other calendars: most readers do without. */
export async function fetchCalendarWords(): Promise<void> {
  words ??= await import('./word-calendar')
}

/** A wording of the days `from` to before `to` with the same in the calendar of the locale, if it has one. */
export function besideCalendar(gregorian: string, from: number, to: number, wording: Wording): string {
  return calendarWords(wording.locale)?.besideCalendar(gregorian, from, to, wording) ?? gregorian
}
