import { fromCalendar, monthStart } from './calendar'
import type { OtherCalendar } from './calendar-types'
import { edtfDay } from './edtf-day'
import { dateSpan } from './plain-span'
import { readSpan } from './read-span'
import type { TimeSpan } from './time-span'

/** Spans that are kept: to find a day in a calendar takes a hundredth of a millisecond. */
const MOST_KEPT = 50_000
const KEPT = new Map<string, TimeSpan | undefined>()

/**
 * The span of a year, month or day of another calendar, as `gregorianEdtf` gives it: the days of a year or month from the first to
 * the last. Undefined where the calendar has no such day.
 *
 * @param month 0 where there is none, as `day`
 */
export function calendarSpan(
  calendar: OtherCalendar,
  year: number,
  month: number,
  day: number,
): TimeSpan | undefined {
  const key = `${calendar} ${year} ${month} ${day}`
  if (KEPT.has(key)) return KEPT.get(key)
  if (KEPT.size >= MOST_KEPT) KEPT.clear()
  const span = spanOf(calendar, year, month, day)
  KEPT.set(key, span)
  return span
}

function spanOf(calendar: OtherCalendar, year: number, month: number, day: number): TimeSpan | undefined {
  if (!(month >= 0 && month <= 12)) return undefined
  if (month > 0 && day !== 0) {
    const at = fromCalendar({ year, month, day }, calendar)
    return at === undefined ? undefined : dateSpan(at, at + 1, 'day')
  }
  const from = monthStart(year, month || 1, calendar)
  const to = monthStart(year, month === 0 ? 13 : month + 1, calendar)
  const read = readSpan(`${edtfDay(from)}/${edtfDay(to - 1)}`)
  return 'span' in read ? read.span : undefined
}
