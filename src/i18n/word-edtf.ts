import { civilToDays, daysToCivil } from '../domain/time/days'
import type { EdtfDate } from '../domain/time/edtf-date'
import type { Edtf, EdtfEnd, EdtfRange } from '../domain/time/read-edtf'
import { calendarOf } from './calendar-locale'
import { besideCalendar, calendarWords } from './calendar-words'
import { formatFields } from './format-fields'
import type { Messages } from './messages'

export interface Wording {
  /** BCP 47, perhaps with a calendar (see `withCalendar`). */
  readonly locale: string
  readonly style: 'long' | 'short'
  readonly messages: Messages['date']
}

/** An EDTF date in words, with all that it says of doubt. */
export function wordEdtf(edtf: Edtf, wording: Wording): string {
  const { locale, messages } = wording
  if (edtf.kind === 'interval') return wordInterval(edtf.start, edtf.end, wording)
  if (edtf.kind === 'date') {
    const { approximate, uncertain } = edtf.date
    const decade = approximate || uncertain ? undefined : decadeOf(edtf.date)
    if (decade === undefined) return wordDate(edtf.date, wording)
    return besideCalendar(messages.inDecade(decade), edtf.date.from, edtf.date.to, wording)
  }
  const members = edtf.members.map((member) => wordRange(member, edtf.kind === 'one-of', wording))
  const [only] = members
  if (members.length === 1 && only !== undefined) return only
  if (edtf.kind === 'one-of') return messages.oneOf(listOf(members, 'unit', locale))
  return listOf(members, 'conjunction', locale)
}

/** What an interval's end states anyway: nothing, the year, month and year. */
export type Omit = 'nothing' | 'year' | 'month'

function listOf(items: readonly string[], type: Intl.ListFormatType, locale: string): string {
  return new Intl.ListFormat(locale, { type, style: 'long' }).format(items)
}

function wordInterval(start: EdtfEnd, end: EdtfEnd, wording: Wording): string {
  const { messages } = wording
  const brief = wording.style === 'short' ? messages.short : messages
  if (typeof start === 'object' && typeof end === 'object') return wordPair(start, end, brief.fromTo, wording)
  if (typeof start === 'object') {
    const words = wordDate(start, wording)
    return end === 'open' ? brief.since(words) : brief.fromUnknownEnd(words)
  }
  if (typeof end === 'object') {
    const words = wordDate(end, wording)
    return start === 'open' ? messages.until(words) : brief.unknownStart(words)
  }
  return messages.undated
}

function wordRange({ first, last }: EdtfRange, oneOf: boolean, wording: Wording): string {
  const { messages, style } = wording
  if (first && first === last) return wordDate(first, wording)
  if (first && last) {
    const long = oneOf ? messages.between : messages.fromTo
    return wordPair(first, last, style === 'short' ? messages.short.fromTo : long, wording)
  }
  if (first) return messages.orAfter(wordDate(first, wording))
  return last ? messages.orBefore(wordDate(last, wording)) : messages.undated
}

function wordPair(
  start: EdtfDate,
  end: EdtfDate,
  join: (start: string, end: string) => string,
  wording: Wording,
): string {
  const both = calendarWords(wording.locale)?.wordPairTwice(start, end, join, wording, wordPair)
  if (both !== undefined) return both
  const last = wordDate(end, wording)
  if (wordDate(start, wording) === last) return last
  return join(wordDate(start, wording, omission(start, end, wording)), last)
}

function omission(start: EdtfDate, end: EdtfDate, { locale, messages }: Wording): Omit {
  if (calendarOf(locale)) return 'nothing'
  const plain = (date: EdtfDate) => date.month !== undefined && date.time === undefined && !date.uncertain
  if (!messages.endsShare || !plain(start) || !plain(end) || start.year !== end.year) return 'nothing'
  const bothDays = start.precision === 'day' && end.precision === 'day'
  return bothDays && start.month === end.month ? 'month' : 'year'
}

function wordDate(date: EdtfDate, wording: Wording, omit: Omit = 'nothing'): string {
  const words = wordPlain(date, wording, omit)
  const { about, uncertain, aboutUncertain } =
    wording.style === 'short' ? wording.messages.short : wording.messages
  if (date.approximate && date.uncertain) return aboutUncertain(words)
  if (date.approximate) return about(words)
  return date.uncertain ? uncertain(words) : words
}

function wordPlain(date: EdtfDate, wording: Wording, omit: Omit): string {
  const words = wordOurs(date, wording, omit)
  return date.time === undefined ? besideCalendar(words, date.from, date.to, wording) : words
}

/** In the Gregorian calendar; with a time of day also the day of the other one. */
function wordOurs(date: EdtfDate, wording: Wording, omit: Omit): string {
  const { locale, style, messages } = wording
  const { from, to, year, month, day, season, time, zone } = date
  if (season !== undefined) {
    const name = messages.seasons[season as keyof typeof messages.seasons]
    return messages.season(name, formatFields(from, locale, { year: 'numeric' }))
  }
  if (time !== undefined && month !== undefined && day !== undefined) {
    // The day as written: in UTC it may be the one before or after.
    const clock = time.slice(0, 8).replace(/(?<=:\d\d):00$/, '')
    const days = civilToDays(year, month, day)
    return messages.atTime(besideCalendar(wordDay(days, wording), days, days + 1, wording), clock, zone ?? '')
  }
  const decade = decadeOf(date)
  if (decade !== undefined) return messages.decade(decade)
  const yearField = omit === 'nothing' ? ({ year: 'numeric' } as const) : {}
  const monthField = omit === 'month' ? {} : { month: style }
  if (to - from === 1) return formatFields(from, locale, { day: 'numeric', ...monthField, ...yearField })
  if (isWhole(date, 0, 1)) return formatFields(from, locale, { month: style, ...yearField })
  if (isWhole(date, 1, 0)) return formatFields(from, locale, { year: 'numeric' })
  return wordBounds(date, wording)
}

/** X in odd places: `19XX`, `1981-1X`, `198X-06`. */
function wordBounds({ from, to }: EdtfDate, wording: Wording): string {
  const { locale, style, messages } = wording
  const start = daysToCivil(from)
  const end = daysToCivil(to)
  if (end.year - start.year >= 9_999) return messages.yearUnknown
  const word = (days: number) => {
    if (start.day > 1 || end.day > 1) return wordDay(days, wording)
    return start.month > 1 || end.month > 1
      ? formatFields(days, locale, { month: style, year: 'numeric' })
      : formatFields(days, locale, { year: 'numeric' })
  }
  return messages.between(word(from), word(to - 1))
}

/** Whether the date is just as many whole years and months. */
function isWhole({ from, to }: EdtfDate, years: number, months: number): boolean {
  const { year, month, day } = daysToCivil(from)
  if (day > 1 || (years > 0 && month > 1)) return false
  const index = month - 1 + months
  return to === civilToDays(year + years + Math.floor(index / 12), (index % 12) + 1, 1)
}

/** 1980 of `198X`; decades before the year 1 have no such name. */
function decadeOf(date: EdtfDate): number | undefined {
  return date.precision === 'decade' && date.year > 0 && isWhole(date, 10, 0) ? date.year : undefined
}

function wordDay(days: number, { locale, style }: Wording): string {
  return formatFields(days, locale, { day: 'numeric', month: style, year: 'numeric' })
}
