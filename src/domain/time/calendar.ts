import { CALENDAR_TYPES, type OtherCalendar } from './calendar-types'

/** A day of a calendar; months are counted from 1. */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

const MS_PER_DAY = 86_400_000

/** Mean lengths in days, good enough to come near a date. */
const MEAN_YEAR: Readonly<Record<OtherCalendar, number>> = { persian: 365.2422, islamic: 354.3671 }

/** Days from 1970 on, either way, that `Intl` knows (ECMA-262, time values). */
const KNOWN_DAYS = 1e8

/** Steps after which a day that has not been found does not exist. */
const MOST_STEPS = 12

const formats = new Map<OtherCalendar, Intl.DateTimeFormat>()

/** The date of the day in which the instant `days` (days since 1970-01-01 UTC) lies, as `Intl` has it; of NaN beyond what it knows. */
export function toCalendar(days: number, calendar: OtherCalendar): CalendarDate {
  const date = { year: Number.NaN, month: Number.NaN, day: Number.NaN }
  if (!(Math.abs(days) < KNOWN_DAYS)) return date
  for (const { type, value } of formatOf(calendar).formatToParts(Math.floor(days) * MS_PER_DAY)) {
    if (type === 'year' || type === 'month' || type === 'day') date[type] = Number(value)
  }
  return date
}

/** Days since 1970-01-01 UTC of a date of a calendar; `undefined` where the calendar has no such day. */
export function fromCalendar(
  { year, month, day }: CalendarDate,
  calendar: OtherCalendar,
): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  const meanYear = MEAN_YEAR[calendar]
  const today = toCalendar(0, calendar)
  let days = 0
  let at = today
  for (let step = 0; step < MOST_STEPS; step++) {
    const off = (year - at.year) * meanYear + ((month - at.month) * meanYear) / 12 + day - at.day
    if (at.year === year && at.month === month && at.day === day) return days
    days += Math.round(off) || Math.sign(off)
    at = toCalendar(days, calendar)
  }
  return undefined
}

/** Days since 1970-01-01 UTC of the first day of a month; months beyond the year count on into others. */
export function monthStart(year: number, month: number, calendar: OtherCalendar): number {
  const index = year * 12 + month - 1
  const date = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: 1 }
  return fromCalendar(date, calendar) ?? Number.NaN
}

/** A day in the digits of EDTF with the numbers of a calendar: `1360-04-07`. */
export function calendarDay(days: number, calendar: OtherCalendar): string {
  const { year, month, day } = toCalendar(days, calendar)
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-')
}

function formatOf(calendar: OtherCalendar): Intl.DateTimeFormat {
  let format = formats.get(calendar)
  if (!format) {
    format = new Intl.DateTimeFormat('en', {
      calendar: CALENDAR_TYPES[calendar],
      numberingSystem: 'latn',
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    })
    formats.set(calendar, format)
  }
  return format
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
