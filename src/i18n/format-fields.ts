import { yearOf } from '../domain/time/days'
import { date } from './en/date'
import { formatNumber } from './format-number'

export interface DateFields {
  readonly day?: 'numeric'
  readonly month?: 'long' | 'short'
  readonly year?: 'numeric'
}

const MS_PER_DAY = 86_400_000
/** The range of ECMAScript time values, in days. */
const MAX_DAYS = 100_000_000

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * The parts of a day (days since 1970-01-01 UTC; a fraction is cut off) in the words and order of a language.
 * Years before 1 carry their era; of years beyond the range of `Intl` only the number is given, and of ±Infinity "…".
 * In the Gregorian calendar, whatever the locale says.
 */
export function formatFields(days: number, locale: string, fields: DateFields): string {
  if (!Number.isFinite(days)) return '…'
  const day = Math.floor(days)
  if (Math.abs(day) >= MAX_DAYS) return formatNumber(yearOf(day), locale)
  const bce = fields.year !== undefined && yearOf(day) < 1
  const format = formatOf(locale, fields, bce)
  if (!bce) return format.format(day * MS_PER_DAY)
  return format
    .formatToParts(day * MS_PER_DAY)
    .map(({ type, value }) => (type === 'era' && locale.startsWith('en') ? date.era : value))
    .join('')
}

/** A format of `Intl`, made once: making one costs a hundred times as much as using it. */
export function formatOf(
  locale: string,
  fields: DateFields,
  era: boolean,
  calendar = 'gregory',
): Intl.DateTimeFormat {
  const key = `${locale} ${fields.day ?? ''} ${fields.month ?? ''} ${fields.year ?? ''} ${era} ${calendar}`
  let format = formats.get(key)
  if (!format) {
    const options = { ...fields, ...(era ? ({ era: 'short' } as const) : {}) }
    format = new Intl.DateTimeFormat(locale, { ...options, calendar, timeZone: 'UTC' })
    formats.set(key, format)
  }
  return format
}
