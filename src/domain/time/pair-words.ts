import { nextYear } from './short-end'
import type { WordDate } from './word-date'

/** How two dates of one text hang together: an earlier one may be of the year before, "28 December to 3 January 1982". */
export type PairOrder = 'in-turn' | 'any'

/** Two dates in words, each with what it leaves to the other: "June 7" and "9, 1986", "1981" and "82". Undefined where they do not go together. */
export function fillPair(
  start: WordDate,
  end: WordDate,
  order: PairOrder,
): readonly [WordDate, WordDate] | undefined {
  if (start.order && end.order && start.order !== end.order) return undefined
  const later = end.number !== undefined && isYear(start) ? inYears(start, end) : asDay(end)
  const earlier = asDay(start)
  if (!later) return undefined
  // "7 June 1986, 10" is followed by an hour or a page.
  const isWhole = start.year !== undefined && start.day !== undefined && start.month !== undefined
  if (isWhole && end.number !== undefined) return undefined
  const from = withMonth(earlier, later)
  const to = withMonth(later, earlier)
  if (from.year === undefined && to.year === undefined) return undefined
  if (from.year !== undefined && to.year !== undefined) return [from, to]
  // "15/03" and "44 BC" are parts of one day.
  if (isOnlyYear(from.year === undefined ? to : from)) return undefined
  const year = from.year ?? to.year
  const isBefore = isAfter(from, to)
  if (isBefore && (order === 'any' || !/^\d{4}$/.test(year ?? ''))) return undefined
  const other = isBefore ? String(Number(year) + (from.year === undefined ? -1 : 1)) : year
  return from.year === undefined ? [{ ...from, year: other }, to] : [from, { ...to, year: other }]
}

function isYear(date: WordDate): boolean {
  return /^\d{4}$/.test(date.year ?? '') && isOnlyYear(date)
}

function isOnlyYear({ month, day, season, part }: WordDate): boolean {
  return (month ?? day ?? season ?? part) === undefined
}

/** "82" behind 1981 is 1982, "00" behind 1999 is 2000. */
function inYears({ year = '' }: WordDate, { number = '', ...end }: WordDate): WordDate | undefined {
  const whole = year.slice(0, -number.length) + number
  if (Number(whole) > Number(year)) return { ...end, year: whole }
  const next = number.length === 2 ? nextYear(Number(year), number) : undefined
  return next === undefined || next > 9999 ? undefined : { ...end, year: String(next) }
}

function asDay({ number, ...date }: WordDate): WordDate {
  return number === undefined ? date : { ...date, day: Number(number) }
}

function withMonth(date: WordDate, other: WordDate): WordDate {
  const isMissing = date.day !== undefined && date.month === undefined && other.day !== undefined
  return isMissing ? { ...date, month: other.month } : date
}

function isAfter(from: WordDate, to: WordDate): boolean {
  if (from.season !== undefined && to.season !== undefined) return from.season > to.season
  if (from.month === undefined || to.month === undefined) return false
  return from.month * 100 + (from.day ?? 0) > to.month * 100 + (to.day ?? from.day ?? 0)
}
