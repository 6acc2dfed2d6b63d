import { daysToCivil } from '../time/days'
import { lastDayOf, type TimeSpan } from '../time/time-span'

/**
 * A day (days since 1970-01-01 UTC) as an ISO 8601 calendar date: `-0043-03-15` in the year 44 BCE, years beyond 9999
 * with a sign (`+12345-01-01`). `undefined` of ±Infinity.
 */
export function isoDay(days: number): string | undefined {
  if (!Number.isFinite(days)) return undefined
  const { year, month, day } = daysToCivil(days)
  const sign = year < 0 ? '-' : year > 9999 ? '+' : ''
  return `${sign}${pad(Math.abs(year), 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The last day before an exclusive end, as an ISO 8601 calendar date; `undefined` of ±Infinity. */
export function isoLastDay(end: number): string | undefined {
  return isoDay(lastDayOf({ to: end }))
}

/** The earliest start and the latest end of a span as whole days, the end inclusive; an open end is absent. */
export function isoBounds(span: TimeSpan | undefined): {
  readonly start: string | undefined
  readonly end: string | undefined
} {
  if (!span) return { start: undefined, end: undefined }
  return { start: isoDay(span.earliestStart), end: isoLastDay(span.latestEnd) }
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0')
}
