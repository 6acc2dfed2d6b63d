import type { TimeSpan } from '../../domain/time/time-span'

const DAY = 86_400_000

/** A short date for a label on the map: "Jul – Aug 1981", "7 Jun 1986", "c. 1986 – 1988". */
export function formatSpan(span: TimeSpan, locale: string): string {
  const { earliestStart: start, latestEnd: end, precision } = span
  const about = span.approximate || span.uncertain ? 'c. ' : ''
  if (!Number.isFinite(start) && !Number.isFinite(end)) return ''
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...fieldsOf(precision, end - start) })
  const first = Number.isFinite(start) ? new Date(start * DAY) : undefined
  const last = Number.isFinite(end) ? new Date((end - 1) * DAY) : undefined
  if (!first) return `${about}– ${format.format(last)}`
  if (!last) return `${about}${format.format(first)} –`
  return about + format.formatRange(first, last)
}

function fieldsOf(precision: TimeSpan['precision'], length: number): Intl.DateTimeFormatOptions {
  if (precision === 'year' || precision === 'decade' || precision === 'century') return { year: 'numeric' }
  if (precision === 'month' || precision === 'season' || length > 40)
    return { month: 'short', year: 'numeric' }
  return { day: 'numeric', month: 'short', year: 'numeric' }
}
