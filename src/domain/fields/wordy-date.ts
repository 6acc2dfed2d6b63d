import type { DateOrder } from '../time/date-numbers'
import { tidyDigits } from '../time/date-numbers'
import { civilToDays, isLeapYear } from '../time/days'
import { weekSpan } from '../time/iso-week'
import { withoutEnd } from '../time/join-spans'
import { MONTH_NAMES } from '../time/month-names'
import { dateSpan, daySpan, digitsAt, monthSpan, plainSpan, timeSpanAt, yearSpan } from '../time/plain-span'
import { readSpan } from '../time/read-span'
import type { TimeSpan } from '../time/time-span'
import { astronomical, type NegativeYears } from './date-field'
import { readDateText } from './read-date-text'

/** After so many different texts that are nearly all no dates, further ones are not tried: each takes long. */
const ENOUGH_FAILED = 20_000
/** Letters of a text that can be a date. */
const LONGEST = 128

const COMPARED = /^(>=|=>|≥|<=|=<|≤|>|<)\s*(.+)$/s
const BASIC = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d(?::?\d\d)?)?$/
/** As programs in JavaScript write years of more than four digits. */
const EXPANDED = /^([+-]\d{6})-(\d\d)-(\d\d)(?:T(.+))?$/
const WEEK = /^(\d{4})-?W(\d\d)(?:-?([1-7]))?$/
const ORDINAL = /^(\d{4})-(\d{3})$/
const TIMED = /^(.*[^\s,]),? (\d{1,2}:\d\d(?:[:. ].{0,20}|[APap].{0,20})?)$/
/** As Unix's `date` and the C function `ctime` write, "Wed Oct 10 20:19:24 +0000 2018". */
const UNIX =
  /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d:\d\d:\d\d)(?: ([+-]\d{4}|UTC|GMT))? (\d{4})$/
const MONTH_NAMED = /^(?:(\d{1,2})[ -])?([A-Za-z]{3,9})([ -])(?:(\d{1,2}), ?)?(\d{4})$/
/** An interval of EDTF, by its form. */
const INTERVAL = /^([^/]+)\/[^/]+$/
const BARE_YEAR = /^-?\d{3,4}$/

/** Texts whose dates are kept at a time, for each way of reading them: the days of a century and more. */
const MOST_KEPT = 50_000
/** By order and years, what texts were read as: to read words takes a tenth of a millisecond. */
const KEPT = new Map<string, Map<string, TimeSpan | undefined>>()

/** Makes what reads dates in words as `wordySpan` does, each text once while it is kept. */
export function createWordyReader(
  order: DateOrder | undefined,
  negative: NegativeYears,
): (text: string) => TimeSpan | undefined {
  const key = `${order} ${negative}`
  const kept = KEPT.get(key) ?? new Map<string, TimeSpan | undefined>()
  KEPT.set(key, kept)
  let failed = 0
  let read = 0
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined || kept.has(text)) return known
    if (failed > ENOUGH_FAILED && failed > read * 10) return undefined
    const span = wordySpan(text, order, negative)
    if (span) read++
    else failed++
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(text, span)
    return span
  }
}

/**
 * The span of a date in words or in a form that is not of the plainest: what `readDateText` reads ("July 15-16, 1851",
 * "c. 1850", "300 BCE"), the start of an interval whose end is before it, bounds (`>=730`, `<1200`), years of three digits, weeks (1986-W23), days of a year (1986-158) and the basic
 * form (19860607T1200Z) of ISO 8601. Undefined where it cannot be read, or may mean different dates.
 */
export function wordySpan(
  text: string,
  order: DateOrder | undefined,
  negative: NegativeYears,
): TimeSpan | undefined {
  const plain = tidyDigits(text.trim()).replace(/^\+(?=\d{4}-)/, '')
  if (plain.length > LONGEST || !/\d|century|siècle|siecle|siglo|secolo|século|^s\. ?[xvi]+$/i.test(plain))
    return undefined
  const [compared, sign = '', rest = ''] = COMPARED.exec(plain) ?? []
  if (compared) {
    const bound = wordySpan(rest, order, negative)
    return bound && boundedSpan(sign, bound)
  }
  if (BARE_YEAR.test(plain)) return yearSpan(astronomical(Number(plain), negative))
  const iso =
    expandedSpan(plain) ??
    unixSpan(plain) ??
    timedSpan(plain, order) ??
    compactSpan(plain) ??
    basicSpan(plain) ??
    weekOf(plain) ??
    ordinalSpan(plain)
  if (iso) return iso
  return plainSpan(plain) ?? reversedSpan(plain) ?? wordsSpan(plain, order, negative)
}

/** The start of an interval whose end is over before it. */
function reversedSpan(text: string): TimeSpan | undefined {
  const [, start] = INTERVAL.exec(text) ?? []
  if (start === undefined) return undefined
  const whole = readSpan(text)
  if (!('problem' in whole) || whole.problem.code !== 'date/end-before-start') return undefined
  const read = readSpan(start)
  return 'span' in read ? withoutEnd(read.span) : undefined
}

function wordsSpan(
  text: string,
  order: DateOrder | undefined,
  negative: NegativeYears,
): TimeSpan | undefined {
  const edtf = negative === 'edtf' && 'span' in readSpan(text) ? text : readDateText(text, order)
  const read = edtf === undefined ? undefined : readSpan(edtf)
  return read && 'span' in read ? read.span : undefined
}

/** The plainest of words, "15 July 1851", "15-Jul-1851", "July 15, 1851" and "July 1851", as `readDateText` reads them. */
export function monthNameSpan(text: string): TimeSpan | undefined {
  const [, first, name, , second, year] = MONTH_NAMED.exec(text) ?? []
  if (name === undefined || year === undefined || (first && second)) return undefined
  const month = MONTH_NAMES.get(name.toLowerCase())
  if (month === undefined) return undefined
  const day = first ?? second
  return day === undefined ? monthSpan(Number(year), month) : daySpan(Number(year), month, Number(day))
}

/** A day in words with a time of day behind it: "28-APR-1950 14:45:00", "Tue, 15 Jul 2013 12:00:00 GMT". */
function timedSpan(text: string, order: DateOrder | undefined): TimeSpan | undefined {
  const [, day = '', time] = TIMED.exec(text) ?? []
  if (time === undefined) return undefined
  const span = wordsSpan(day, order, 'bce')
  return span?.precision === 'day' && !span.interval && span.earliestStart === span.latestStart
    ? timeSpanAt(time, 0, span.earliestStart)
    : undefined
}

function unixSpan(text: string): TimeSpan | undefined {
  const [, month, day, time, zone = '', year] = UNIX.exec(text) ?? []
  const span = month === undefined ? undefined : monthNameSpan(`${day} ${month} ${year}`)
  return span && timeSpanAt(`${time}${zone.replace(/^[A-Z]+$/, 'Z')}`, 0, span.earliestStart)
}

/** Some time from a bound on or up to it: one of `[0730..]`. */
function boundedSpan(sign: string, bound: TimeSpan): TimeSpan | undefined {
  const isEqual = sign.length > 1 || sign === '≥' || sign === '≤'
  const forever = Number.POSITIVE_INFINITY
  if (/[>≥]/.test(sign)) {
    const from = isEqual ? bound.earliestStart : bound.latestEnd
    const least = isEqual ? bound.earliestEnd - bound.earliestStart : 1
    if (!Number.isFinite(from)) return undefined
    const ends = { earliestEnd: from + least, latestEnd: forever, end: 'unknown' } as const
    return { ...bound, earliestStart: from, latestStart: forever, ...ends }
  }
  const to = isEqual ? bound.latestEnd : bound.earliestStart
  if (!Number.isFinite(to)) return undefined
  return {
    ...bound,
    ...{ earliestStart: -forever, latestStart: to - 1, start: 'unknown' },
    ...{ earliestEnd: -forever, latestEnd: to },
  }
}

/** The span of eight digits, 19860607, 19860600 or 19860000. */
export function compactSpan(digits: string): TimeSpan | undefined {
  if (digits.length !== 8) return undefined
  const [year, month, day] = [digitsAt(digits, 0, 4), digitsAt(digits, 4, 2), digitsAt(digits, 6, 2)]
  if (year < 0 || month < 0 || day < 0) return undefined
  if (day > 0) return daySpan(year, month, day)
  return month > 0 ? monthSpan(year, month) : yearSpan(year)
}

function basicSpan(text: string): TimeSpan | undefined {
  const [, year, month, day, hours, minutes, seconds, zone = ''] = BASIC.exec(text) ?? []
  if (year === undefined) return undefined
  const at = daySpan(Number(year), Number(month), Number(day))
  const time = `${hours}:${minutes}${seconds === undefined ? '' : `:${seconds}`}${zone}`
  return at && timeSpanAt(time, 0, at.earliestStart)
}

function expandedSpan(text: string): TimeSpan | undefined {
  const [, year, month, day, time] = EXPANDED.exec(text) ?? []
  if (year === undefined || year === '-000000') return undefined
  const at = daySpan(Number(year), Number(month), Number(day))
  return at && time !== undefined ? timeSpanAt(time, 0, at.earliestStart) : at
}

function weekOf(text: string): TimeSpan | undefined {
  const [, year, week, day] = WEEK.exec(text) ?? []
  if (year === undefined) return undefined
  return weekSpan(Number(year), Number(week), day === undefined ? undefined : Number(day))
}

function ordinalSpan(text: string): TimeSpan | undefined {
  const [, year, day] = ORDINAL.exec(text) ?? []
  const number = Number(day)
  if (year === undefined || number < 1 || number > (isLeapYear(Number(year)) ? 366 : 365)) return undefined
  const from = civilToDays(Number(year), 1, 1) + number - 1
  return dateSpan(from, from + 1, 'day')
}
