import { daysToCivil } from '../domain/time/days'
import type { EdtfDate } from '../domain/time/edtf-date'
import { type EdtfEnd, type EdtfRange, readEdtf } from '../domain/time/read-edtf'
import type { TimeSpan } from '../domain/time/time-span'
import { en, type Messages } from './messages'

export interface DateFormat {
  /** BCP 47. */
  readonly locale: string
  /** Short: months abbreviated. */
  readonly style?: 'long' | 'short'
  readonly messages?: Messages['date']
}

const MS_PER_DAY = 86_400_000

type Fields = Pick<Intl.DateTimeFormatOptions, 'day' | 'month' | 'year'>

const formats = new Map<string, Intl.DateTimeFormat>()

function intl(locale: string, fields: Fields): Intl.DateTimeFormat {
  const key = `${locale} ${fields.day ?? ''} ${fields.month ?? ''} ${fields.year ?? ''}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { ...fields, calendar: 'gregory', timeZone: 'UTC' })
    formats.set(key, format)
  }
  return format
}

/** Years before 1 are counted without a year 0: -43 is 44 BCE. `Intl` words only the day and the month there. */
function inWords(days: number, locale: string, fields: Fields, messages: Messages['date'] = en.date): string {
  const { year } = daysToCivil(days)
  const at = Math.floor(days) * MS_PER_DAY
  if (year > 0) return intl(locale, fields).format(at)
  const { year: _, ...rest } = fields
  const bce = messages.bce(String(1 - year))
  return rest.month ? `${intl(locale, rest).format(at)} ${bce}` : bce
}

/** "28 June 1981" of a day (days since 1970-01-01 UTC; a fraction is cut off). */
export function formatDay(days: number, locale: string, style: DateFormat['style'] = 'long'): string {
  return inWords(days, locale, { day: 'numeric', month: style, year: 'numeric' })
}

/** "June 1981" of any day of the month. */
export function formatMonth(days: number, locale: string, style: DateFormat['style'] = 'long'): string {
  return inWords(days, locale, { month: style, year: 'numeric' })
}

/** "1981" of any day of the year; years before 1 as BCE. */
export function formatYear(days: number, locale: string): string {
  return inWords(days, locale, { year: 'numeric' })
}

/**
 * A date in words with its precision and doubts: "about August 1981", "28 July to about August 1981", "from about
 * 2017, end unknown". `text` is the EDTF as written; a text that is none is shown as it is.
 */
export function formatSpan(span: TimeSpan | undefined, text: string, format: DateFormat): string {
  const messages = format.messages ?? en.date
  if (text === '') return messages.undated
  const edtf = readEdtf(text)
  if ('code' in edtf || !span) return text
  if (edtf.kind === 'date') return wordDate(edtf.date, format)
  if (edtf.kind === 'interval') return wordInterval(edtf.start, edtf.end, format)
  const list = new Intl.ListFormat(format.locale, {
    type: edtf.kind === 'one-of' ? 'disjunction' : 'conjunction',
    style: 'long',
  }).format(edtf.members.map((member) => wordRange(member, format)))
  return edtf.kind === 'one-of' ? messages.oneOf(list) : list
}

/** "known to the month": how exact the date is. */
export function describePrecision(span: TimeSpan, messages: Messages['date'] = en.date): string {
  return messages.precision[span.precision]
}

function wordInterval(start: EdtfEnd, end: EdtfEnd, format: DateFormat): string {
  const messages = format.messages ?? en.date
  if (typeof start === 'object' && typeof end === 'object') {
    const { year, month } = start
    const sameYear = year === end.year && bothPlain(start, end)
    const sameMonth = sameYear && month !== undefined && month === end.month
    const omit = !sameYear || end.month === undefined ? 0 : sameMonth && start.day && end.day ? 2 : 1
    return messages.fromTo(
      wordDate(start, format, start.month === undefined ? 0 : omit),
      wordDate(end, format),
    )
  }
  if (typeof start === 'object') {
    const words = wordDate(start, format)
    return end === 'open' ? messages.since(words) : messages.fromUnknownEnd(words)
  }
  if (typeof end === 'object') {
    const words = wordDate(end, format)
    return start === 'open' ? messages.until(words) : messages.unknownStart(words)
  }
  return messages.undated
}

/** Whether "5 to 6 September 1965" may share its month and year. */
function bothPlain(start: EdtfDate, end: EdtfDate): boolean {
  return !start.uncertain && !end.uncertain && !start.season && !end.season
}

/** `omit`: 1 leaves out the year, 2 the month too, where the end of the interval repeats them. */
function wordDate(date: EdtfDate, format: DateFormat, omit: 0 | 1 | 2 = 0): string {
  const messages = format.messages ?? en.date
  const plain = wordPlain(date, format, omit)
  if (date.approximate && date.uncertain) return messages.aboutUncertain(plain)
  if (date.approximate) return messages.about(plain)
  return date.uncertain ? messages.uncertain(plain) : plain
}

function wordPlain(date: EdtfDate, { locale, style = 'long', messages = en.date }: DateFormat, omit: number) {
  const { from, precision, season } = date
  if (season !== undefined) {
    const name = messages.seasons[season as keyof typeof messages.seasons]
    return messages.season(name, String(date.year))
  }
  if (precision === 'decade') return messages.decade(date.year)
  if (precision === 'century') return messages.century(date.year)
  const year = omit >= 1 ? undefined : ({ year: 'numeric' } as const)
  if (precision === 'year') return inWords(from, locale, { year: 'numeric' }, messages)
  if (precision === 'month') return inWords(from, locale, { month: style, ...year }, messages)
  const month = omit >= 2 ? undefined : ({ month: style } as const)
  const day = inWords(from, locale, { day: 'numeric', ...month, ...year }, messages)
  return precision === 'instant' && date.time
    ? `${day}, ${date.time.slice(0, 5)} ${date.zone ?? ''}`.trim()
    : day
}

function wordRange({ first, last }: EdtfRange, format: DateFormat): string {
  const messages = format.messages ?? en.date
  if (first && last) return first === last ? wordDate(first, format) : wordInterval(first, last, format)
  if (first) return messages.orAfter(wordDate(first, format))
  return last ? messages.orBefore(wordDate(last, format)) : messages.undated
}
