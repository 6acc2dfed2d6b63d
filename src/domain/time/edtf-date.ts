import type { DateProblem } from './date-problem'
import { civilToDays, daysInMonth } from './days'
import { readClock } from './edtf-clock'
import { endOfDigits, numberAt } from './edtf-digits'
import { areWellPlaced, type Marks, takeMarks } from './edtf-marks'
import { readMasked } from './edtf-mask'
import type { TimeSpan } from './time-span'

/** One date of an EDTF text: all that stands between slashes, commas or brackets. */
export interface EdtfDate {
  /** Half-open, in days since 1970-01-01 UTC. */
  readonly from: number
  readonly to: number
  /** Length in days of the shortest event that the date can mean: a day, or less for an instant. */
  readonly unit: number
  readonly precision: TimeSpan['precision']
  readonly approximate: boolean
  readonly uncertain: boolean
  /** First year, with 0 for each X. */
  readonly year: number
  /** Absent where not stated or not fully known. */
  readonly month: number | undefined
  readonly day: number | undefined
  /** 21 to 24. */
  readonly season: number | undefined
  /** Time of day as written, without its zone. */
  readonly time: string | undefined
  /** As written; `Z` or an offset. */
  readonly zone: string | undefined
}

type Precision = TimeSpan['precision']

const HYPHEN = 45

/** Reads one date (no interval, no set). `undefined`: not EDTF. A time without a zone is taken as UTC. */
export function readEdtfDate(text: string): EdtfDate | DateProblem | undefined {
  const marks = takeMarks(text)
  const { bare } = marks
  if (bare.startsWith('Y')) return readLongYear(marks)
  const start = bare.charCodeAt(0) === HYPHEN ? 1 : 0
  const end = start + 4
  const hasMonth = bare.length > end
  const hasDay = bare.length > end + 3
  const hasTime = bare.length > end + 6
  const digits = numberAt(bare, start, 4)
  const year = start === 0 ? digits : -digits
  const month = hasMonth ? partAt(bare, end) : 1
  const day = hasDay ? partAt(bare, end + 3) : 1
  if (digits < 0 || month < 0 || day < 0) return undefined
  if (hasTime && !/^T[\d:.].*$/.test(bare.slice(end + 6))) return undefined

  const isMasked = bare.includes('X')
  const isSeason = !isMasked && !hasDay && month >= 21 && month <= 24
  if (!isSeason && (month < 1 || month > 12)) {
    const isWithoutX = !isMasked || numberAt(bare, end + 1, 2, 9) === month
    if (isWithoutX) return { code: 'date/impossible-month', values: { text, month, year } }
  }
  if (isMasked) {
    return hasTime || marks.at.length > 0 ? undefined : masked(marks, start, year)
  }
  const days = daysInMonth(year, month)
  if (day < 1 || day > days) {
    return { code: 'date/impossible-day', values: { text, month, year, day, days } }
  }
  // There is one year 0.
  if (start === 1 && digits === 0) return undefined
  if (isSeason || hasTime ? marks.at.length > 0 : !areWellPlaced(marks, end)) return undefined
  if (isSeason) return season(marks, year, month)
  const from = civilToDays(year, month, day)
  if (hasTime) return instant(marks, end + 7, from, year, month, day)
  if (hasDay) return dated(marks, 'day', from, from + 1, year, month, day)
  if (hasMonth) return dated(marks, 'month', from, from + days, year, month)
  return dated(marks, 'year', from, civilToDays(year + 1, 1, 1), year)
}

/** Two digits or X behind a hyphen, each X as 0; -1 of anything else. */
function partAt(text: string, at: number): number {
  return text.charCodeAt(at) === HYPHEN ? numberAt(text, at + 1, 2) : -1
}

function dated(
  { approximate, uncertain }: Marks,
  precision: Precision,
  from: number,
  to: number,
  year: number,
  month?: number,
  day?: number,
): EdtfDate {
  return {
    from,
    to,
    unit: 1,
    precision,
    approximate,
    uncertain,
    year,
    month,
    day,
    season: undefined,
    time: undefined,
    zone: undefined,
  }
}

/** `Y` and a year of five digits at least, unless its days are too many to be counted. */
function readLongYear(marks: Marks): EdtfDate | undefined {
  const { at, bare } = marks
  const start = bare.charCodeAt(1) === HYPHEN ? 2 : 1
  const hasDigits = bare.length >= start + 5 && endOfDigits(bare, start) === bare.length
  const year = Number(bare.slice(1))
  if (at.length > 0 || !hasDigits || bare[start] === '0' || !Number.isSafeInteger(year * 366))
    return undefined
  return dated(marks, 'year', civilToDays(year, 1, 1), civilToDays(year + 1, 1, 1), year)
}

/**
 * EDTF leaves the months of the seasons 21 to 24 to the writer; we take the meteorological seasons of the northern
 * hemisphere, and winter 1981 as December 1981 to February 1982.
 */
function season(marks: Marks, year: number, number: number): EdtfDate {
  const first = (number - 20) * 3
  const to = first === 12 ? civilToDays(year + 1, 3, 1) : civilToDays(year, first + 3, 1)
  return { ...dated(marks, 'season', civilToDays(year, first, 1), to, year), season: number }
}

function instant(
  marks: Marks,
  at: number,
  midnight: number,
  year: number,
  month: number,
  day: number,
): EdtfDate | undefined {
  const clock = readClock(marks.bare, at)
  if (!clock) return undefined
  const { unit, time, zone } = clock
  const from = midnight + clock.from
  return { ...dated(marks, 'instant', from, from + unit, year, month, day), unit, time, zone }
}

/** A date with an X in it. */
function masked(marks: Marks, start: number, year: number): EdtfDate | undefined {
  const found = readMasked(marks.bare, start)
  if (!found) return undefined
  const [yearText = '', monthText = 'XX', dayText = 'XX'] = marks.bare.slice(start).split('-')
  const day = dayText.includes('X') ? undefined : Number(dayText)
  let precision: Precision = day === undefined ? 'month' : 'day'
  if (yearText.includes('X')) precision = /\dX$/.test(yearText) ? 'decade' : 'century'
  else if (monthText.includes('X')) precision = 'year'
  return dated(marks, precision, found.first, found.last + 1, year, found.month, day)
}
