import { civilToDays, daysToCivil } from './days'
import { edtfDay } from './edtf-day'
import type { TimeSpan } from './time-span'

const DAY = 86_400_000

/**
 * EDTF that has the earliest start and the latest end of a span: as one date where there is one (`1986-06`, `198X`), else
 * as an interval or as one of a set of days. Undefined where neither end is dated. Of an interval's bounds those between are kept
 * where EDTF can say them; a qualifier of either end stands at the start.
 */
export function spanEdtf(span: TimeSpan): string | undefined {
  const { earliestStart, latestStart, earliestEnd, latestEnd, precision } = span
  const mark = span.approximate ? (span.uncertain ? '%' : '~') : span.uncertain ? '?' : ''
  const hasStart = Number.isFinite(earliestStart)
  const hasEnd = Number.isFinite(latestEnd)
  if (!hasStart && !hasEnd) return undefined
  if (!span.interval || isSomeDay(span)) {
    const whole = hasStart && hasEnd ? unitText(earliestStart, latestEnd, precision) : undefined
    if (whole !== undefined) return whole + mark
    return `[${hasStart ? firstText(earliestStart, precision) : ''}..${hasEnd ? lastText(latestEnd, precision) : ''}]`
  }
  const first = (hasStart && unitText(earliestStart, latestStart + shortest(span), precision)) || undefined
  const last = (hasEnd && unitText(earliestEnd - shortest(span), latestEnd, precision)) || undefined
  const start = hasStart ? (first ?? firstText(earliestStart, precision)) : openText(span.start)
  const end = hasEnd ? (last ?? lastText(latestEnd, precision)) : openText(span.end)
  return hasStart ? `${start}${mark}/${end}` : `${start}/${end}${mark}`
}

/** Whether an interval may be on any day of it, as one is of which a first and a last bound alone are known. */
function isSomeDay({ earliestStart, latestStart, earliestEnd, latestEnd }: TimeSpan): boolean {
  return Number.isFinite(latestEnd) && latestStart === latestEnd - 1 && earliestEnd === earliestStart + 1
}

function openText(kind: TimeSpan['start']): string {
  return kind === 'open' ? '..' : ''
}

/** Days of the shortest thing that an end of an interval can be. */
function shortest({ precision, latestEnd, earliestStart }: TimeSpan): number {
  if (precision !== 'instant') return 1
  return [latestEnd, earliestStart].every(isWholeSecond) ? 1 / 86_400 : 1 / DAY
}

function isWholeSecond(days: number): boolean {
  return !Number.isFinite(days) || Math.round(days * DAY) % 1000 === 0
}

/** One date from a first day to the day after its last; undefined where no date is that long. */
function unitText(from: number, to: number, precision: TimeSpan['precision']): string | undefined {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return undefined
  if (precision === 'instant') {
    const length = Math.round((to - from) * DAY)
    if (length === 60_000) return instantText(from, 'minute')
    if (length === 1000) return instantText(from, 'second')
    if (length === 1) return instantText(from, 'millisecond')
  }
  if (!Number.isInteger(from) || !Number.isInteger(to)) return undefined
  if (to - from === 1) return edtfDay(from)
  const { year, month, day } = daysToCivil(from)
  if (day !== 1) return undefined
  if (Math.abs(year) > 9999)
    return month === 1 && to === civilToDays(year + 1, 1, 1) ? edtfDay(from) : undefined
  if (to === civilToDays(month === 12 ? year + 1 : year, (month % 12) + 1, 1))
    return `${yearOf(year)}-${two(month)}`
  const season = precision === 'season' ? [3, 6, 9, 12].indexOf(month) : -1
  if (season >= 0 && to === civilToDays(month > 9 ? year + 1 : year, ((month + 2) % 12) + 1, 1))
    return `${yearOf(year)}-${21 + season}`
  const next = daysToCivil(to)
  return month === 1 && next.month === 1 && next.day === 1 ? yearsText(year, next.year - 1) : undefined
}

/** A year, decade or century; undefined of other years. */
function yearsText(first: number, last: number): string | undefined {
  if (first === last) return yearOf(first)
  for (const length of [10, 100]) {
    // The years of -04XX are counted down.
    const [near, sign] = first >= 0 ? [first, ''] : [-last, '-']
    if (last - first !== length - 1 || near < 0 || near % length !== 0) continue
    const digits = length === 10 ? 3 : 2
    return `${sign}${String(near / length).padStart(digits, '0')}${'X'.repeat(4 - digits)}`
  }
  return undefined
}

/** The earliest time of a span, as exact as its precision where it begins with such a unit. */
function firstText(from: number, precision: TimeSpan['precision']): string {
  if (!Number.isInteger(from)) return instantText(from, isWholeSecond(from) ? 'second' : 'millisecond')
  const { year, month, day } = daysToCivil(from)
  if (day === 1 && Math.abs(year) <= 9999) {
    if (month === 1 && isYears(precision)) return yearOf(year)
    if (precision === 'month') return `${yearOf(year)}-${two(month)}`
  }
  return edtfDay(from)
}

function lastText(to: number, precision: TimeSpan['precision']): string {
  if (!Number.isInteger(to))
    return isWholeSecond(to)
      ? instantText(to - 1 / 86_400, 'second')
      : instantText(to - 1 / DAY, 'millisecond')
  const { year, month, day } = daysToCivil(to)
  if (day === 1 && Math.abs(year - 1) <= 9999) {
    if (month === 1 && isYears(precision)) return yearOf(year - 1)
    if (precision === 'month')
      return month === 1 ? `${yearOf(year - 1)}-12` : `${yearOf(year)}-${two(month - 1)}`
  }
  return edtfDay(to - 1)
}

function isYears(precision: TimeSpan['precision']): boolean {
  return precision === 'year' || precision === 'decade' || precision === 'century'
}

function instantText(days: number, unit: 'minute' | 'second' | 'millisecond'): string {
  const milliseconds = Math.round(days * DAY)
  const day = Math.floor(milliseconds / DAY)
  const date = edtfDay(day)
  // A year of five digits has no days in EDTF.
  if (date.startsWith('Y')) return date
  const rest = milliseconds - day * DAY
  const minutes = Math.floor(rest / 60_000)
  const time = `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
  if (unit === 'minute') return `${time}Z`
  const seconds = `${time}:${two(Math.floor(rest / 1000) % 60)}`
  return unit === 'second' ? `${seconds}Z` : `${seconds}.${String(rest % 1000).padStart(3, '0')}Z`
}

function yearOf(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
