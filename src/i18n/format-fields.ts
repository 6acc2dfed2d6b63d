import { civilToDays, yearOf } from '../domain/time/days'
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
/** Some day BCE. */
const BCE_DAY = civilToDays(-1000, 1, 1)

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * The parts of a day (days since 1970-01-01 UTC; a fraction is cut off) in the words and order of a language.
 * Years before 100, which could be mere numbers, carry their era; of dates beyond the range of `Intl` only the year is given, and of ±Infinity "…".
 * In the Gregorian calendar, whatever the locale says.
 */
export function formatFields(days: number, locale: string, fields: DateFields): string {
  if (!Number.isFinite(days)) return '…'
  const day = Math.floor(days)
  const year = yearOf(day)
  const isFar = Math.abs(day) >= MAX_DAYS
  if (isFar && year > 0) return formatNumber(year, locale)
  const hasEra = isFar || (fields.year !== undefined && year < 100)
  const format = formatOf(locale, isFar ? { year: 'numeric' } : fields, hasEra)
  if (!hasEra) return format.format(day * MS_PER_DAY)
  return format
    .formatToParts((isFar ? BCE_DAY : day) * MS_PER_DAY)
    .map(({ type, value }) => {
      if (type === 'era' && locale.startsWith('en')) return year < 1 ? date.era : date.eraAfter
      return isFar && type === 'year' ? formatNumber(1 - year, locale) : value
    })
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
