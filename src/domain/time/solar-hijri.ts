import { civilToDays } from './days'
import { edtfDay } from './edtf-day'

/**
 * The Iranian (Solar Hijri) calendar, for years 1300 to 1420: enough to recognise a date written in it.
 * Months 1 to 6 have 31 days, 7 to 11 have 30, the last 29 or 30. Leap years by the 33-year rule
 * `(25 y + 11) mod 33 < 8`, as in ICU's PersianCalendar, which agrees with the astronomical rule for these years.
 */
const FIRST_YEAR = 1300
const LAST_YEAR = 1420
/** 1 Farvardin 1300 was 21 March 1921. */
const EPOCH = civilToDays(1921, 3, 21)

function isLeap(year: number): boolean {
  return (25 * year + 11) % 33 < 8
}

/** Days since 1970-01-01 UTC of a Solar Hijri date; `undefined` where it does not exist or lies outside 1300-1420. */
export function daysFromSolarHijri(year: number, month: number, day: number): number | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return undefined
  if (day < 1 || day > monthLength(year, month)) return undefined
  let days = EPOCH
  for (let y = FIRST_YEAR; y < year; y++) days += isLeap(y) ? 366 : 365
  return days + (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1
}

function monthLength(year: number, month: number): number {
  if (month <= 6) return 31
  return month <= 11 || isLeap(year) ? 30 : 29
}

const DATE = /^(1[34]\d\d)(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)$/

/**
 * The Gregorian EDTF of a text whose dates all read as Solar Hijri ones: `1360-03-30` gives `1981-06-20`,
 * `1360-03` (a month that touches two of ours) `1981-05-22/1981-06-21`. `undefined` where they do not.
 */
export function fromSolarHijri(text: string): string | undefined {
  const parts = text.split('/').map(convert)
  const [start, end] = parts
  if (!start || parts.length > 2 || (parts.length === 2 && !end)) return undefined
  const last = end ?? start
  return end === undefined && start.from === last.to ? start.from : `${start.from}/${last.to}`
}

function convert(text: string): { from: string; to: string } | undefined {
  const match = DATE.exec(text)
  if (!match) return undefined
  const [, yearText, monthText, dayText, qualifier = ''] = match
  const year = Number(yearText)
  const lastMonth = Number(monthText ?? 12)
  const from = daysFromSolarHijri(year, Number(monthText ?? 1), Number(dayText ?? 1))
  const to = daysFromSolarHijri(year, lastMonth, Number(dayText ?? monthLength(year, lastMonth)))
  if (from === undefined || to === undefined) return undefined
  return { from: `${edtfDay(from)}${qualifier}`, to: `${edtfDay(to)}${qualifier}` }
}
