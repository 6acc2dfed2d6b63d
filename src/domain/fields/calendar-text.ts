import { calendarSpan } from '../time/calendar-span'
import type { OtherCalendar } from '../time/calendar-types'
import { type DateOrder, tidyDigits } from '../time/date-numbers'
import { calendarReadings } from '../time/parse-calendar-date'
import { timeSpanAt } from '../time/plain-span'
import type { TimeSpan } from '../time/time-span'
import type { OrderEvidence } from './order-evidence'

/** A later year is none of the calendars, in which 2026 is 1405 and 1448. */
const LAST_YEAR = 1500
/** "57" of the Iranian calendar may be 1357. */
const FIRST_YEARS: Readonly<Record<OtherCalendar, number>> = { persian: 100, islamic: 1 }

const YEAR = /^(\d{1,4})$/
const EIGHT_DIGITS = /^(\d{4})(\d\d)(\d\d)$/
/** "1357-58" are two years. */
const YEAR_FIRST = /^(\d{3,4})(?:([/.-]) ?(0?\d|1[0-2])|([/.-]) ?(\d{1,2})\4 ?(\d{1,2})(?:(?:T|,? )(\d.*))?)$/
const YEAR_LAST = /^(\d{1,2})([/.-]) ?(\d{1,2})\2 ?(\d{4})$/

/** Texts in words that are kept with what they were read as: each takes a tenth of a millisecond. */
const MOST_KEPT = 10_000

/** Null where the calendar has no such date; undefined of what is Gregorian. */
type Found = TimeSpan | null | undefined

/** The span of a year, month or day of a calendar, of which month and day may be 0 for none; undefined where the year can only be Gregorian. */
export function calendarPartsSpan(calendar: OtherCalendar, year: number, month: number, day: number): Found {
  if (!(year >= 1 && year <= LAST_YEAR)) return undefined
  return year < FIRST_YEARS[calendar] ? null : (calendarSpan(calendar, year, month, day) ?? null)
}

/**
 * Makes what reads a date in a column of a calendar, in numbers ("1357/11/22", "22/11/1357", "13571122", "1357") or in words
 * ("c. 1357", "1357-58"). Undefined of what may be Gregorian: a later year, or the name of one of our months.
 *
 * @param evidence where it is noted which order of day and month a date needs
 */
export function createCalendarReader(
  calendar: OtherCalendar,
  order: DateOrder | undefined,
  evidence: OrderEvidence,
): (text: string) => Found {
  const kept = new Map<string, Found>()
  return (text) => {
    const plain = tidyDigits(text)
    const [, year = '', , month, , itsMonth, day = '0', time] = YEAR_FIRST.exec(plain) ?? []
    if (year !== '') {
      const span = calendarPartsSpan(calendar, Number(year), Number(month ?? itsMonth), Number(day))
      return span && time !== undefined ? (timeSpanAt(time, 0, span.earliestStart) ?? null) : span
    }
    const [whole, ofDay, itsOwn = '0', its = '0'] = YEAR.exec(plain) ?? EIGHT_DIGITS.exec(plain) ?? []
    if (whole !== undefined) return calendarPartsSpan(calendar, Number(ofDay), Number(itsOwn), Number(its))
    const [last, first, sign = '', second, yearBehind] = YEAR_LAST.exec(plain) ?? []
    if (last !== undefined && Number(yearBehind) <= LAST_YEAR) {
      const [one, two] = [Number(first), Number(second)]
      const isDayFirst = evidence.dayFirst(text, one, two, sign.charCodeAt(0), order)
      if (isDayFirst === undefined) return null
      return calendarPartsSpan(calendar, Number(yearBehind), isDayFirst ? two : one, isDayFirst ? one : two)
    }
    if (!/\d{3}/.test(plain)) return undefined
    if (kept.has(plain)) return kept.get(plain)
    if (kept.size >= MOST_KEPT) kept.clear()
    const read = calendarReadings(plain, { calendar, order })
    const span = read && ('code' in read ? null : (read[0]?.span ?? null))
    kept.set(plain, span)
    return span
  }
}
