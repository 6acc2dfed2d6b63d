import { type OtherCalendar, toCalendar } from '../domain/time/calendar'
import { calendarOf } from './calendar-locale'
import { type DateFields, formatFields } from './format-fields'
import type { Wording } from './word-edtf'

/** Shorter times are worded by their days, and longer ones by their years, in days. */
const SHORT = 28
const LONG = 360

/**
 * A Gregorian wording of the days `from` to before `to` with the same in the calendar of the locale: a day reads
 * "7 Tir 1360 (28 June 1981)", longer times, which no other calendar parts at the same days, "June 1981
 * (Khordad–Tir 1360)". In a locale without such a calendar the words alone.
 */
export function besideCalendar(words: string, from: number, to: number, wording: Wording): string {
  const { locale, messages } = wording
  const calendar = calendarOf(locale)
  if (!calendar || !Number.isFinite(from) || !Number.isFinite(to)) return words
  const [first, last] = [Math.floor(from), Math.ceil(to) - 1]
  if (first === last) return messages.beside(dayIn(first, wording), words)
  return messages.beside(words, spanIn(first, last, calendar, wording))
}

/** "7 Tir 1360": a day in the calendar of the locale alone, less what is left to another date. */
export function dayIn(
  day: number,
  { locale, style }: Wording,
  omit: 'nothing' | 'year' | 'month' = 'nothing',
): string {
  const fields: DateFields = {
    day: 'numeric',
    ...(omit === 'month' ? {} : { month: style }),
    ...(omit === 'nothing' ? { year: 'numeric' } : {}),
  }
  return formatFields(day, locale, fields, calendarOf(locale))
}

function spanIn(first: number, last: number, calendar: OtherCalendar, wording: Wording): string {
  const { locale, style, messages } = wording
  const [a, b] = [toCalendar(first, calendar), toCalendar(last, calendar)]
  const { fromTo } = messages.short
  const word = (day: number, fields: DateFields) => formatFields(day, locale, fields, calendar)
  const join = (start: string, end: string) => (start === end ? start : fromTo(start, end))
  if (last - first < SHORT) return join(dayIn(first, wording), dayIn(last, wording))
  if (last - first > LONG) return join(word(first, { year: 'numeric' }), word(last, { year: 'numeric' }))
  const month = { month: style, year: 'numeric' } as const
  if (a.year !== b.year || a.month === b.month) return join(word(first, month), word(last, month))
  return messages.beforeDash(word(first, { month: style }), word(last, month))
}
