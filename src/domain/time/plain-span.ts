import { civilToDays, daysInMonth } from './days'
import type { TimeSpan } from './time-span'

const DAY = 86_400_000
const MINUTE = 60_000
const SECOND = 1_000

/** The span of one date known to a precision, from its first day to the day after its last. */
export function dateSpan(from: number, to: number, precision: TimeSpan['precision']): TimeSpan {
  return {
    earliestStart: from,
    latestStart: to - 1,
    earliestEnd: from + 1,
    latestEnd: to,
    approximate: false,
    uncertain: false,
    start: 'dated',
    end: 'dated',
    precision,
    interval: false,
  }
}

/**
 * The span of an instant, as long as the unit that it is stated in.
 *
 * @param milliseconds since 1970-01-01 UTC
 * @param unit in milliseconds
 */
export function instantSpan(milliseconds: number, unit: number): TimeSpan {
  const from = milliseconds / DAY
  const to = from + unit / DAY
  return {
    earliestStart: from,
    latestStart: from,
    earliestEnd: to,
    latestEnd: to,
    approximate: false,
    uncertain: false,
    start: 'dated',
    end: 'dated',
    precision: 'instant',
    interval: false,
  }
}

/** The span of an astronomical year (0 is 1 BCE). */
export function yearSpan(year: number): TimeSpan {
  return dateSpan(civilToDays(year, 1, 1), civilToDays(year + 1, 1, 1), 'year')
}

/** The span of a month (1 to 12), or undefined where there is no such month. */
export function monthSpan(year: number, month: number): TimeSpan | undefined {
  if (!(month >= 1 && month <= 12)) return undefined
  const from = civilToDays(year, month, 1)
  return dateSpan(from, from + daysInMonth(year, month), 'month')
}

/** The span of a day, or undefined where there is no such day. */
export function daySpan(year: number, month: number, day: number): TimeSpan | undefined {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return undefined
  const from = civilToDays(year, month, day)
  return dateSpan(from, from + 1, 'day')
}

/**
 * Reads the plainest dates in a fraction of the time that `readSpan` takes, as it reads them: `1986`, `1986-06`, `1986-06-07`,
 * `-0043-03-15`, with a time of day behind T or a blank and a zone or none (UTC). Beyond EDTF also slashes for hyphens as GDAL
 * writes them (`1986/06/07 12:00:00+00`), and 00 for a month or day that is not known (`1986-06-00`). Undefined of anything
 * else, which may yet be a date.
 */
export function plainSpan(text: string): TimeSpan | undefined {
  const sign = text.charCodeAt(0) === 45 ? 1 : 0
  const { length } = text
  const digits = digitsAt(text, sign, 4)
  if (digits < 0 || (sign === 1 && digits === 0)) return undefined
  const year = sign === 1 ? -digits : digits
  if (length === sign + 4) return yearSpan(year)
  const hyphen = text.charCodeAt(sign + 4)
  if (hyphen !== 45 && hyphen !== 47) return undefined
  const month = digitsAt(text, sign + 5, 2)
  if (month < 0) return undefined
  // "1986/06" is rather two years.
  if (length === sign + 7) return hyphen === 45 ? monthOrYear(year, month) : undefined
  const day = digitsAt(text, sign + 8, 2)
  if (day < 0 || text.charCodeAt(sign + 7) !== hyphen) return undefined
  if (length === sign + 10) return day === 0 ? monthOrYear(year, month, hyphen) : daySpan(year, month, day)
  const between = text.charCodeAt(sign + 10)
  // T, t or a blank.
  if (between !== 84 && between !== 32 && between !== 116) return undefined
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return timeSpanAt(text, sign + 11, civilToDays(year, month, day))
}

function monthOrYear(year: number, month: number, hyphen = 45): TimeSpan | undefined {
  if (month === 0) return hyphen === 45 ? yearSpan(year) : undefined
  // 21 to 24 are seasons, which are none of the plainest.
  return monthSpan(year, month)
}

/** The instant of a day at the time of day that stands at a place of a text, to its end: `12:00`, `12:00:07.5+02:00`, `1:05 PM`. */
export function timeSpanAt(text: string, at: number, day: number): TimeSpan | undefined {
  const isLong = text.charCodeAt(at + 1) !== 58
  let hours = isLong ? digitsAt(text, at, 2) : digitsAt(text, at, 1)
  let index = at + (isLong ? 2 : 1)
  const minutes = digitsAt(text, index + 1, 2)
  if (hours < 0 || hours > 24 || minutes < 0 || minutes > 59 || text.charCodeAt(index) !== 58)
    return undefined
  index += 3
  let milliseconds = 0
  let unit = MINUTE
  if (text.charCodeAt(index) === 58) {
    const seconds = digitsAt(text, index + 1, 2)
    if (seconds < 0 || seconds > 60) return undefined
    index += 3
    milliseconds = seconds * SECOND
    unit = SECOND
    const point = text.charCodeAt(index)
    if (point === 46 || point === 44) {
      let scale = 100
      const first = ++index
      for (; isDigit(text.charCodeAt(index)); index++) {
        milliseconds += (text.charCodeAt(index) - 48) * scale
        scale = scale > 1 ? scale / 10 : 0
      }
      if (index === first) return undefined
      unit = 1
    }
  }
  const isHalf = /^ ?([ap])\.?m\.?/i.exec(index < text.length ? text.slice(index, index + 5) : '')
  if (isHalf) {
    if (hours < 1 || hours > 12) return undefined
    hours = (hours % 12) + (isHalf[1]?.toLowerCase() === 'p' ? 12 : 0)
    index += isHalf[0].length
  }
  const offset = zoneAt(text, index)
  if (offset === undefined || (hours === 24 && (minutes > 0 || milliseconds > 0))) return undefined
  return instantSpan(day * DAY + (hours * 60 + minutes - offset) * MINUTE + milliseconds, unit)
}

/** Minutes east of UTC of the zone with which a text ends; undefined of anything else. */
function zoneAt(text: string, at: number): number | undefined {
  const { length } = text
  if (at === length) return 0
  const index = text.charCodeAt(at) === 32 ? at + 1 : at
  const sign = text.charCodeAt(index)
  // Z
  if ((sign === 90 || sign === 122) && length === index + 1) return 0
  if (sign === 43 || sign === 45 || sign === 0x2212) {
    const hours = digitsAt(text, index + 1, 2)
    if (hours < 0) return undefined
    const isParted = text.charCodeAt(index + 3) === 58
    const minutes = length === index + 3 ? 0 : digitsAt(text, index + (isParted ? 4 : 3), 2)
    if (minutes < 0 || (length !== index + 3 && length !== index + (isParted ? 6 : 5))) return undefined
    return (hours * 60 + minutes) * (sign === 43 ? 1 : -1)
  }
  const word = text.slice(index)
  return word === 'UTC' || word === 'GMT' || word === 'UT' ? 0 : undefined
}

/** The number of so many digits at a place of a text; -1 where they are not there. */
export function digitsAt(text: string, at: number, count: number): number {
  let number = 0
  for (let index = at; index < at + count; index++) {
    const code = text.charCodeAt(index)
    if (!isDigit(code)) return -1
    number = number * 10 + code - 48
  }
  return number
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
