import { edtfMoment } from '../time/clock-digits'
import { daysInMonth, daysToCivil, isLeapYear } from '../time/days'
import { edtfDay } from '../time/edtf-day'
import { DOUBT } from './event-columns'

/** What columns hold of a date, in days: earliest start, latest end (exclusive), days from earliest to latest start, and doubts. */
export interface RowSpan {
  readonly start: number
  readonly end: number
  readonly vague: number
  /** `DOUBT`. */
  readonly doubt: number
}

const MINUTE = 1 / 1440

/** By `DOUBT`. */
const DOUBT_SIGNS = [undefined, '~', '?', '%'] as const

/**
 * A date in EDTF that has these bounds: a day, month, year, decade or century where they are those of one, a moment, a
 * day between two, or an interval, of which at most one end is open or unknown. How exactly the end of an interval was known
 * columns do not say: it is as exact as its start, and as doubtful.
 */
export function rowDate(span: RowSpan): string {
  const text = certainDate(span)
  const sign = DOUBT_SIGNS[span.doubt & (DOUBT.approximate | DOUBT.uncertain)]
  // EDTF has no doubts of a moment or a set.
  return sign === undefined || /[T[]/.test(text) ? text : text.replace(/[^/]*[^/.](?=\/|$)/g, `$&${sign}`)
}

function certainDate({ start, end, vague, doubt }: RowSpan): string {
  if (start === Number.NEGATIVE_INFINITY)
    return `../${startsUnit(end, YEAR) ? yearOf(end - 1) : lastText(end)}`
  if (end === Number.POSITIVE_INFINITY) {
    if (vague === Number.POSITIVE_INFINITY)
      return `[${startsUnit(start, YEAR) ? yearOf(start) : edtfDay(start)}..]`
    return `${startText(start, vague)}/${doubt & DOUBT.endUnknown ? '' : '..'}`
  }
  if (end - start < 1) {
    const first = edtfMoment(start)
    return end - start <= MINUTE * 1.01 ? first : `${first}/${lastText(end)}`
  }
  if (start !== Math.floor(start)) return `${edtfMoment(start)}/${lastText(end)}`
  if (Math.abs(vague - (end - start - 1)) < 0.5) return unitText(start, end) ?? betweenText(start, end)
  const first = startText(start, vague)
  const last = lastText(end)
  const length = lengthOf(first)
  return `${first}/${length < lengthOf(last) && startsUnit(end, length) ? shortened(last, length) : last}`
}

/** Letters of a year, a month and a day. */
const [YEAR, MONTH, DAY] = [4, 7, 10] as const

const yearOf = (day: number): string => shortened(edtfDay(day), YEAR)

/** Letters of a date of four digits of a year, without its sign; years that have more digits stand alone. */
function lengthOf(text: string): number {
  return text.startsWith('Y') ? YEAR : text.length - (text.startsWith('-') ? 1 : 0)
}

function shortened(text: string, length: number): string {
  return text.startsWith('Y') ? text : text.slice(0, length + (text.startsWith('-') ? 1 : 0))
}

/** One of the years, months or else days from a day to before another. */
function betweenText(start: number, end: number): string {
  const length = [YEAR, MONTH].find((each) => startsUnit(start, each) && startsUnit(end, each)) ?? DAY
  return `[${shortened(edtfDay(start), length)}..${shortened(edtfDay(end - 1), length)}]`
}

/** The day, month, year, decade or century from a day to before another. */
function unitText(start: number, end: number): string | undefined {
  const text = edtfDay(start)
  const { year, month, day } = daysToCivil(start)
  const length = end - start
  if (length === 1) return text
  if (day !== 1) return undefined
  if (length === daysInMonth(year, month)) return text.slice(0, -3)
  if (month !== 1) return undefined
  const next = daysToCivil(end)
  if (next.month !== 1 || next.day !== 1 || text.startsWith('Y')) return undefined
  const years = next.year - year
  const whole = text.slice(0, -6)
  if (years === 1) return whole
  if (year < 0) return undefined
  if (years === 10 && year % 10 === 0) return `${whole.slice(0, -1)}X`
  return years === 100 && year % 100 === 0 ? `${whole.slice(0, -2)}XX` : undefined
}

function startText(start: number, vague: number): string {
  const text = start === Math.floor(start) ? edtfDay(start) : edtfMoment(start)
  const { year, month, day } = daysToCivil(start)
  if (text.startsWith('Y') || day !== 1) return text
  if (vague === daysInMonth(year, month) - 1) return text.slice(0, -3)
  return month === 1 && vague === (isLeapYear(year) ? 365 : 364) ? text.slice(0, -6) : text
}

/** The last day before an end, or the last moment: of a minute where it is the end of one, else of a second. */
function lastText(end: number): string {
  if (end === Math.floor(end)) return edtfDay(end - 1)
  const second = Math.round(end * 86_400)
  return edtfMoment((second - (second % 60 === 0 ? 60 : 1)) / 86_400)
}

/** Whether a day begins a month or year: with texts of so many letters. */
function startsUnit(end: number, length: number): boolean {
  if (end !== Math.floor(end)) return false
  const { month, day } = daysToCivil(end)
  return day === 1 && (length > YEAR || month === 1)
}
