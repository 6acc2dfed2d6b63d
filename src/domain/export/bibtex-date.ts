import type { Source } from '../atlas/source-schema'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A date of CSL-JSON as the fields of BibTeX: the year, the month by the name that all styles know, and `date` (ISO
 * 8601, an interval as `a/b`) only where a day or a second date says more than these.
 */
export function bibtexDate(issued: Source['issued']): {
  readonly year: number | undefined
  readonly month: string | undefined
  readonly date: string | undefined
} {
  const dates = (issued?.['date-parts'] ?? []).slice(0, 2).map(wholeParts)
  const known = dates.filter(({ length }) => length > 0)
  const [[year, month, day] = []] = known
  const isMore = day !== undefined || known.length > 1
  return {
    year,
    month: MONTHS[(month ?? 0) - 1],
    date: isMore ? known.map(isoDate).join('/') : undefined,
  }
}

/** The day of CSL's `accessed`, which the schema leaves as it comes, as ISO 8601; `undefined` where there is none. */
export function accessedOn(accessed: unknown): string | undefined {
  const parts = (accessed as { 'date-parts'?: unknown[] } | undefined)?.['date-parts']?.[0]
  return Array.isArray(parts) && parts.length > 0 ? isoDate(wholeParts(parts)) : undefined
}

/** Year, then perhaps month and day; what is no whole number ends the date. */
function wholeParts(parts: readonly number[]): readonly number[] {
  const end = parts.findIndex((part) => !Number.isInteger(part))
  return end < 0 ? parts : parts.slice(0, end)
}

function isoDate([year, ...rest]: readonly number[]): string {
  if (year === undefined) return ''
  const digits = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
  return [digits, ...rest.map((part) => String(part).padStart(2, '0'))].join('-')
}
