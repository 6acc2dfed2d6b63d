import { calendarDay, toCalendar } from '../domain/time/calendar'
import { CALENDAR_TYPES, type OtherCalendar } from '../domain/time/calendar-types'
import type { EdtfDate } from '../domain/time/edtf-date'
import { calendarOf, withoutCalendar } from './calendar-locale'
import { type DateFields, formatOf } from './format-fields'
import type { Omit, Wording } from './word-edtf'

type Join = (start: string, end: string) => string

const MS_PER_DAY = 86_400_000

/** The parts of a day in the words of a language and a calendar; its years go without the letters of their era. */
export function formatInCalendar(
  days: number,
  locale: string,
  fields: DateFields,
  calendar: OtherCalendar,
): string {
  const format = formatOf(withoutCalendar(locale), fields, false, CALENDAR_TYPES[calendar])
  return format
    .formatToParts(Math.floor(days) * MS_PER_DAY)
    .map(({ type, value }) => (type === 'era' ? '' : value))
    .join('')
    .trim()
}

/** A day in digits: `1360-04-07`. */
export function digitsOfDay(day: number, locale: string): string {
  return calendarDay(day, calendarOf(locale) ?? 'persian')
}

/** Shorter times are worded by their days, and longer ones by their years, in days. */
const SHORT = 28
const LONG = 360

/**
 * A Gregorian wording of the days `from` to before `to` with the same in the calendar of the locale: a day reads
 * "7 Tir 1360 (28 June 1981)", longer times, which no other calendar parts at the same days, "Khordad–Tir 1360
 * (June 1981)". In a locale without such a calendar the words alone.
 */
export function besideCalendar(words: string, from: number, to: number, wording: Wording): string {
  const { locale, messages } = wording
  const calendar = calendarOf(locale)
  if (!calendar || !Number.isFinite(from) || !Number.isFinite(to)) return words
  const [first, last] = [Math.floor(from), Math.ceil(to) - 1]
  if (first === last) return messages.beside(dayIn(first, calendar, wording), words)
  return messages.beside(spanIn(first, last, calendar, wording), words)
}

/** "7 Tir 1360": a day in a calendar alone, less what is left to another date. */
function dayIn(
  day: number,
  calendar: OtherCalendar,
  { locale, style }: Wording,
  omit: Omit = 'nothing',
): string {
  const fields: DateFields = {
    day: 'numeric',
    ...(omit === 'month' ? {} : { month: style }),
    ...(omit === 'nothing' ? { year: 'numeric' } : {}),
  }
  return formatInCalendar(day, locale, fields, calendar)
}

function spanIn(first: number, last: number, calendar: OtherCalendar, wording: Wording): string {
  const { locale, style, messages } = wording
  const [a, b] = [toCalendar(first, calendar), toCalendar(last, calendar)]
  const { fromTo } = messages.short
  const word = (day: number, fields: DateFields) => formatInCalendar(day, locale, fields, calendar)
  const join = (start: string, end: string) => (start === end ? start : fromTo(start, end))
  if (last - first < SHORT) return join(dayIn(first, calendar, wording), dayIn(last, calendar, wording))
  if (last - first > LONG) return join(word(first, { year: 'numeric' }), word(last, { year: 'numeric' }))
  const month = { month: style, year: 'numeric' } as const
  if (a.year !== b.year || a.month === b.month) return join(word(first, month), word(last, month))
  return messages.beforeDash(word(first, { month: style }), word(last, month))
}

/**
 * Two dates in the calendar of the locale and in ours; `undefined` where each has to be worded by itself. `wordPair`
 * words them in one.
 */
export function wordPairTwice(
  start: EdtfDate,
  end: EdtfDate,
  join: Join,
  wording: Wording,
  wordPair: (start: EdtfDate, end: EdtfDate, join: Join, wording: Wording) => string,
): string | undefined {
  const calendar = calendarOf(wording.locale)
  const isPlain = (date: EdtfDate) => !date.approximate && !date.uncertain && date.time === undefined
  const days = [start, end].filter(({ precision }) => precision === 'day').length
  if (!calendar || !isPlain(start) || !isPlain(end) || days === 1 || start.from === end.from) return undefined
  const ours = wordPair(start, end, join, { ...wording, locale: withoutCalendar(wording.locale) })
  if (days === 0) return besideCalendar(ours, start.from, end.to, wording)
  const first = dayIn(start.from, calendar, wording, sharedIn(start.from, end.from, wording))
  return wording.messages.beside(join(first, dayIn(end.from, calendar, wording)), ours)
}

/** What two days of the calendar of the locale have in common. */
function sharedIn(a: number, b: number, { locale, messages }: Wording): Omit {
  const calendar = calendarOf(locale)
  if (!calendar || !messages.endsShare) return 'nothing'
  const [first, last] = [toCalendar(a, calendar), toCalendar(b, calendar)]
  if (first.year !== last.year) return 'nothing'
  return first.month === last.month ? 'month' : 'year'
}
