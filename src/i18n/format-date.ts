import { clockDigits } from '../domain/time/clock-digits'
import { civilToDays } from '../domain/time/days'
import { grainOf } from '../domain/time/extent'
import { readEdtf } from '../domain/time/read-edtf'
import type { TimeSpan } from '../domain/time/time-span'
import { grainIn } from './calendar-locale'
import { besideCalendar } from './calendar-words'
import { formatFields } from './format-fields'
import { en, type Messages } from './messages'
import { wordEdtf } from './word-edtf'

export interface DateFormat {
  /** BCP 47, perhaps with a calendar (see `withCalendar`). */
  readonly locale: string
  /** Short, for labels: months abbreviated, "c. 1986–1988". */
  readonly style?: 'long' | 'short'
  readonly messages?: Messages['date']
}

/**
 * "28 June 1981" of a day (days since 1970-01-01 UTC; a fraction is cut off), in a locale with a finer grain "28 June 1981,
 * 10:15 UTC", short without the zone. Open ends are "…".
 */
export function formatDay(days: number, locale: string, style: DateFormat['style'] = 'long'): string {
  const grain = grainIn(locale)
  const time = grain === 'day' ? days : grainOf({ grain }).round(days)
  const fields = formatFields(time, locale, { day: 'numeric', month: style, year: 'numeric' })
  const [first, next] = [Math.floor(time), Math.floor(time) + 1]
  const words = besideCalendar(fields, first, next, { locale, style, messages: en.date })
  if (grain === 'day' || !Number.isFinite(time)) return words
  return en.date.atTime(words, clockDigits(time, grain), style === 'long' ? 'Z' : '')
}

/** "June 1981" of any day of the month. */
export function formatMonth(days: number, locale: string, style: DateFormat['style'] = 'long'): string {
  return formatFields(days, locale, { month: style, year: 'numeric' })
}

/** "1981" of any day of the year; "44 BCE" of the year -43, "79 CE" of 79. */
export function formatYear(days: number, locale: string): string {
  return formatFields(days, locale, { year: 'numeric' })
}

/** "1981", with its years in the calendar of the locale: "1981 (1359–1360)". */
export function formatWholeYear(year: number, locale: string): string {
  const [from, to] = [civilToDays(year, 1, 1), civilToDays(year + 1, 1, 1)]
  return besideCalendar(formatYear(from, locale), from, to, { locale, style: 'long', messages: en.date })
}

/**
 * A date in words with its precision and doubts: "about August 1981", "28 July to about August 1981", "from about
 * 2017, end unknown". `text` is the EDTF as written; a text that is none is shown as it is. An interval `a/b`
 * reads "5 to 6 September 1965"; one day of several, `[a..b]`, "between 5 and 6 September 1965".
 */
export function formatSpan(span: TimeSpan | undefined, text: string, format: DateFormat): string {
  const messages = format.messages ?? en.date
  if (text === '') return messages.undated
  const edtf = readEdtf(text)
  if ('code' in edtf || !span) return text
  return wordEdtf(edtf, { ...format, style: format.style ?? 'long', messages })
}

/**
 * When a date begins, in words that are as exact as it is: "1981", "about December 1979" of an interval from there on,
 * at the finest the day. `undefined` where no start is stated.
 */
export function formatStart(text: string, format: DateFormat): string | undefined {
  const edtf = readEdtf(text)
  if ('code' in edtf) return undefined
  const wording = { ...format, style: format.style ?? 'long', messages: format.messages ?? en.date }
  if (edtf.kind !== 'interval' && edtf.kind !== 'date') return wordEdtf(edtf, wording)
  const date = edtf.kind === 'date' ? edtf.date : edtf.start
  if (typeof date !== 'object' || date.time !== undefined) return undefined
  return wordEdtf({ kind: 'date', date }, wording)
}
