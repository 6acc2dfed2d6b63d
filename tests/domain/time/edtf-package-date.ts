import { parse } from 'edtf'
import type { DateProblem } from '../../../src/domain/time/date-problem'
import { civilToDays, daysInMonth } from '../../../src/domain/time/days'
import type { EdtfDate } from '../../../src/domain/time/edtf-date'
import type { TimeSpan } from '../../../src/domain/time/time-span'

const PLAIN = /^-?\d{4}(?:-\d\d){0,2}[?~%]?$/
const CALENDAR = /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2})(?:T([\d:.]+)(.*))?)?)?$/
const LONG_YEAR = /^Y(-?\d{5,})$/
const TIME = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?$/
const ZONE = /^([-+−])(\d\d):?(\d\d)?$/

/**
 * First month of each season. EDTF leaves the months of 21 to 24 to the writer; we take the meteorological
 * seasons of the northern hemisphere, and winter 1981 as December 1981 to February 1982.
 */
const SEASON_STARTS: Readonly<Record<string, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 }

/** What `readEdtfDate` is to give of a text, slow but plain: the shape by regular expression, the grammar by the package `edtf`. */
export function packageEdtfDate(text: string): EdtfDate | DateProblem | undefined {
  const qualifiers = text.match(/[?~%]/g)?.join('') ?? ''
  const approximate = /[~%]/.test(qualifiers)
  const uncertain = /[?%]/.test(qualifiers)
  const qualified = { approximate, uncertain, season: undefined, time: undefined, zone: undefined }
  const bare = text.replace(/[?~%]/g, '')

  const long = LONG_YEAR.exec(bare)
  if (long) {
    const year = Number(long[1])
    if (!isGrammatical(text) || !Number.isSafeInteger(year * 366)) return undefined
    const from = civilToDays(year, 1, 1)
    const to = civilToDays(year + 1, 1, 1)
    return { ...qualified, from, to, unit: 1, precision: 'year', year, month: undefined, day: undefined }
  }

  const match = CALENDAR.exec(bare)
  if (!match) return undefined
  const [, yearText = '', monthText, dayText, time, zone] = match
  const masked = bare.includes('X')
  const year = Number(yearText.replaceAll('X', '0'))
  if (!dayText && monthText && SEASON_STARTS[monthText] !== undefined && !yearText.includes('X')) {
    if (!isGrammatical(text)) return undefined
    const first = SEASON_STARTS[monthText] ?? 0
    const [endYear, endMonth] = first === 12 ? [year + 1, 3] : [year, first + 3]
    const from = civilToDays(year, first, 1)
    const to = civilToDays(endYear, endMonth, 1)
    const season = Number(monthText)
    return {
      ...qualified,
      from,
      to,
      unit: 1,
      precision: 'season',
      year,
      month: undefined,
      day: undefined,
      season,
    }
  }

  const month = Number(monthText)
  const months = monthText === undefined ? undefined : matching(monthText, 1, 12)
  if (months?.length === 0) {
    if (monthText?.includes('X')) return undefined
    return { code: 'date/impossible-month', values: { text, month, year } }
  }
  const first = firstDay(yearText, months, dayText)
  const last = lastDay(yearText, months, dayText)
  if (first === undefined || last === undefined) {
    if (masked || !dayText) return undefined
    const days = daysInMonth(year, month)
    return { code: 'date/impossible-day', values: { text, month, year, day: Number(dayText), days } }
  }
  if (!isGrammatical(text)) return undefined

  const known = {
    ...qualified,
    year,
    month: months?.length === 1 ? months[0] : undefined,
    day: dayText && !dayText.includes('X') ? Number(dayText) : undefined,
  }
  if (time !== undefined) {
    const clock = readTime(time, zone ?? '')
    if (!clock) return undefined
    const from = first + clock.from
    return {
      ...known,
      from,
      to: from + clock.unit,
      unit: clock.unit,
      precision: 'instant',
      time,
      zone: zone || undefined,
    }
  }
  return {
    ...known,
    from: first,
    to: last + 1,
    unit: 1,
    precision: precisionOf(yearText, monthText, dayText),
  }
}

/**
 * Whether the package takes the text as one date; its values, some of which hang on the machine's time zone, are
 * not used. It refuses a qualifier after an X (`198X~`) and after a season, which we allow. The commonest forms
 * need no second opinion: a run of the grammar costs many times the regular expression.
 */
function isGrammatical(text: string): boolean {
  if (PLAIN.test(text)) return !text.startsWith('-0000')
  const lenient = /X|-2[1-4]/.test(text) ? text.replace(/[?~%]$/, '') : text
  try {
    return ['Date', 'Year', 'Season'].includes(parse(lenient, { level: 2 }).type)
  } catch {
    return false
  }
}

function matching(pattern: string, from: number, to: number): number[] {
  if (!pattern.includes('X')) {
    const value = Number(pattern)
    return value >= from && value <= to ? [value] : []
  }
  const shape = new RegExp(`^${pattern.replaceAll('X', '\\d')}$`)
  const found: number[] = []
  for (let value = from; value <= to; value++) {
    if (shape.test(String(value).padStart(pattern.length, '0'))) found.push(value)
  }
  return found
}

function matchingYears(pattern: string): number[] {
  const sign = pattern.startsWith('-') ? -1 : 1
  const years = matching(pattern.replace('-', ''), 0, 9_999)
  return sign < 0 ? years.map((year) => -year).reverse() : years
}

function firstDay(year: string, months: number[] | undefined, day: string | undefined): number | undefined {
  for (const y of matchingYears(year)) {
    for (const m of months ?? [1]) {
      const d = matching(day ?? '01', 1, daysInMonth(y, m))[0]
      if (d !== undefined) return civilToDays(y, m, d)
    }
  }
  return undefined
}

function lastDay(year: string, months: number[] | undefined, day: string | undefined): number | undefined {
  for (const y of matchingYears(year).reverse()) {
    for (const m of (months ?? [12]).toReversed()) {
      const d = matching(day ?? 'XX', 1, daysInMonth(y, m)).at(-1)
      if (d !== undefined) return civilToDays(y, m, d)
    }
  }
  return undefined
}

function precisionOf(
  year: string,
  month: string | undefined,
  day: string | undefined,
): TimeSpan['precision'] {
  if (year.includes('X')) return /\dX$/.test(year) ? 'decade' : 'century'
  if (month === undefined || month.includes('X')) return 'year'
  return day === undefined || day.includes('X') ? 'month' : 'day'
}

/** Fraction of a day, and the length of the finest unit stated. */
function readTime(time: string, zone: string): { from: number; unit: number } | undefined {
  const match = TIME.exec(time)
  if (!match) return undefined
  const [, hours = '', minutes = '', seconds, fraction] = match
  const milliseconds =
    (Number(hours) * 60 + Number(minutes)) * 60_000 +
    Number(seconds ?? 0) * 1_000 +
    Math.floor(Number(`0.${fraction ?? 0}`) * 1_000)
  const unit = fraction !== undefined ? 1 : seconds !== undefined ? 1_000 : 60_000
  let offset = 0
  if (zone !== '' && zone !== 'Z') {
    const shift = ZONE.exec(zone)
    if (!shift) return undefined
    offset = (Number(shift[2]) * 60 + Number(shift[3] ?? 0)) * (shift[1] === '+' ? 60_000 : -60_000)
  }
  return { from: (milliseconds - offset) / 86_400_000, unit: unit / 86_400_000 }
}
