import { type DateOrder, plainMinus } from '../time/date-numbers'
import { daysToCivil } from '../time/days'
import { tidyEras } from '../time/era-words'
import { dateSpan, daySpan, instantSpan, monthSpan, plainSpan, yearSpan } from '../time/plain-span'
import type { TimeSpan } from '../time/time-span'
import { calendarPartsSpan, createCalendarReader } from './calendar-text'
import { astronomical, calendarOf, type DateReading, type EpochUnit, type WholeUnit } from './date-field'
import { withHundreds } from './hundred-years'
import { isNoDate, isZero } from './no-date'
import { MINUS, MINUS_SIGN, numberOf } from './number-of'
import { numbersSpan } from './numbers-date'
import { OrderEvidence } from './order-evidence'
import { compactSpan, createWordyReader } from './wordy-date'
import { YearEvidence } from './year-evidence'
import { yearMonthSpan } from './year-month'
import { TailEvidence, tailSpan, withYearDash, type YearTails, yearTail } from './year-tail'

/** Milliseconds from 1970 that a time can be away, as those of `Date`. */
const MOST_MILLISECONDS = 8.64e15
/** Seconds of a larger number are after the year 5138, milliseconds of a smaller one before March 1973. */
const BETWEEN_UNITS = 1e11
/** Milliseconds of a smaller number are before the end of February 1970, seconds of a larger one after 2128. */
const MOST_SECONDS = 5e9
const FARTHEST_YEAR = 1_000_000
/** Letters of a date as it is shown. */
const LONGEST = 300
/** How Wikidata writes a day that has no day or month. */
const UNKNOWN_DAY = '-00T00:00:00Z'
const ZERO = 48

/** Year, month and day in numbers, and what `tidyEras` makes of an era. */
const DAY = /^(\d{1,4})-(\d\d)-(\d\d)$/
const HAS_ERA = /(?<![a-z])(?:bc|ad)(?![a-z])/

/** Reads the values of one member, or of several that are read alike. */
export interface ValueReader {
  /** Whether a value is no date at all, as against one that cannot be read: nothing, blanks, 0 for a year, 9999, 0000-00-00. */
  isNone(value: unknown): boolean
  read(value: unknown): TimeSpan | undefined
  /** The span of a date whose year a value is written for as a whole number; month and day are 0 where there are none. */
  partsSpan(year: number, value: unknown, month: number, day: number): TimeSpan | undefined
  /** What all values together decide otherwise than `reading` has it. */
  revised(): DateReading | undefined
}

/** A value as it is written, cut where it is longer than any date. */
export function writtenOf(value: unknown): string {
  if (typeof value === 'string') return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value.trim()
  return typeof value === 'number' ? String(value) : ''
}

/** Whether there is nothing: null and blank texts, and what is neither text nor number. */
export function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value === '' || (value.charCodeAt(0) <= 32 && value.trim() === '')
  return typeof value !== 'number'
}

/** @param areEnds whether the values are ends of ranges or of a list, see `TailEvidence` */
export function createValueReader(reading: DateReading, areEnds = false): ValueReader {
  const evidence = new OrderEvidence()
  const tally = { large: 0, small: 0, between: 0 }
  const order = orderOf(reading)
  const negative = 'negative' in reading ? reading.negative : 'bce'
  const years = new YearEvidence(negative === 'edtf')
  const tailEvidence = new TailEvidence(negative === 'edtf', areEnds)
  const tails: YearTails = ('tails' in reading && reading.tails) || {}
  const wordy = createWordyReader(order, negative)
  const calendar = calendarOf(reading)?.of
  const ofCalendar = calendar && createCalendarReader(calendar, order, evidence)

  const hasDecades = 'hasDecades' in reading && reading.hasDecades === true
  const areBce = 'areBce' in reading && reading.areBce

  const yearOf = (number: number, value: unknown): number => {
    if (areBce && number > 0) return 1 - number
    if (typeof value !== 'string') years.addNumber(number)
    else if (number <= 0 || value.startsWith('0')) years.addText(value)
    return astronomical(number, negative)
  }

  const partsSpan: ValueReader['partsSpan'] = (year, value, month, day) => {
    const other = calendar && calendarPartsSpan(calendar, year, month, day)
    if (other !== undefined) return other ?? undefined
    const known = yearOf(year, value)
    if (month === 0) return yearSpan(known)
    return day === 0 ? monthSpan(known, month) : daySpan(known, month, day)
  }

  const readNumber = (value: number, written: unknown): TimeSpan | undefined => {
    if (reading.kind === 'epoch') {
      const size = Math.abs(value)
      if (size >= BETWEEN_UNITS) tally.large++
      else if (size > MOST_SECONDS) tally.between++
      else if (value !== 0) tally.small++
      return epochSpan(value, reading.isMixed ? unitOfSize(size, reading.unit) : reading.unit)
    }
    if (!Number.isInteger(value)) return undefined
    const other = ofCalendar?.(String(value))
    if (other !== undefined) return other ?? undefined
    if (reading.kind !== 'year' && value >= 10_000_000) return compactSpan(String(value))
    const ofMonth = reading.kind === 'text' || areBce ? undefined : yearMonthSpan(value)
    if (ofMonth) return ofMonth
    if (reading.kind === 'compact') return undefined
    const most = reading.kind === 'year' ? FARTHEST_YEAR : 9999
    return Math.abs(value) > most ? undefined : yearSpan(yearOf(value, written))
  }

  /** A text that is to be read as one of years BCE; undefined where it says an era itself. */
  const readBce = (text: string): TimeSpan | null | undefined => {
    if (HAS_ERA.test(tidyEras(text.toLowerCase()))) return undefined
    const number = numberOf(text)
    if (number !== undefined) return readNumber(number, text) ?? null
    const [, year, month, day] = DAY.exec(text) ?? []
    if (year !== undefined) return daySpan(1 - Number(year), Number(month), Number(day)) ?? null
    return wordy(text.replace(/ ?\??$/, ' BC$&')) ?? null
  }

  const readText = (text: string): TimeSpan | undefined => {
    const first = text.charCodeAt(0)
    if (text.length > LONGEST) return undefined
    if (first <= 32 || text.charCodeAt(text.length - 1) <= 32) {
      const trimmed = text.trim()
      // What is left at an end is no blank but a control character, which no date has.
      return trimmed.length < text.length ? readText(trimmed) : undefined
    }
    if (first === MINUS_SIGN) return readText(plainMinus(text))
    if (text.endsWith(UNKNOWN_DAY)) return readText(text.replace(/^\+/, '').slice(0, -'T00:00:00Z'.length))
    const other = ofCalendar?.(text)
    if (other !== undefined) return other ?? undefined
    const ofEra = areBce ? readBce(text) : undefined
    if (ofEra !== undefined) return ofEra ?? undefined
    if (reading.kind === 'year' || reading.kind === 'epoch' || reading.kind === 'compact') {
      const number = numberOf(text)
      if (number !== undefined) return readNumber(number, text)
    }
    const parts = yearTail(text)
    if (parts) {
      tailEvidence.add(parts, text)
      const span = tailSpan(parts, tails)
      if (span || parts.sign === 'slash' || tails[parts.sign] === 'weeks') return span
    } else if (text.length > 4) tailEvidence.addText(text)
    const plain = plainSpan(text)
    if (plain) {
      // Of others plain dates tell nothing.
      if (first !== MINUS && first !== ZERO) return plain
      years.addText(text)
      return first === MINUS && text.length === 5 ? yearSpan(astronomical(Number(text), negative)) : plain
    }
    const numbers = numbersSpan(text, order, evidence)
    if (numbers !== undefined) return numbers ?? undefined
    const span = wordy(withHundreds(withYearDash(text, tails), hasDecades))
    if (span) years.addText(text)
    return span
  }

  const whole = 'whole' in reading ? reading.whole : undefined
  const readValue = (value: unknown): TimeSpan | undefined =>
    typeof value === 'string'
      ? readText(value)
      : typeof value === 'number'
        ? readNumber(value, value)
        : undefined

  return {
    isNone: (value) => {
      if (isBlank(value) || isNoDate(value, reading, negative)) return true
      const isNotKnown = reading.kind === 'year' && negative === 'bce' && isZero(value)
      if (isNotKnown) years.addZero()
      return isNotKnown
    },
    partsSpan,
    read: whole === undefined ? readValue : (value) => wholeSpan(readValue(value), whole),
    revised: () => revisedReading(reading, { evidence, years, tailEvidence, tally }),
  }
}

/** An instant at midnight as the whole day, a first day of a year as the whole year; anything else as it is. */
function wholeSpan(span: TimeSpan | undefined, unit: WholeUnit): TimeSpan | undefined {
  if (span === undefined || span.interval || !Number.isInteger(span.earliestStart)) return span
  const { earliestStart, precision } = span
  if (unit === 'day')
    return precision === 'instant' ? dateSpan(earliestStart, earliestStart + 1, 'day') : span
  const { year, month, day } = daysToCivil(earliestStart)
  return month === 1 && day === 1 && (precision === 'instant' || precision === 'day') ? yearSpan(year) : span
}

function unitOfSize(size: number, otherwise: EpochUnit): EpochUnit {
  if (size >= BETWEEN_UNITS) return 'ms'
  return size <= MOST_SECONDS ? 's' : otherwise
}

function epochSpan(value: number, unit: EpochUnit): TimeSpan | undefined {
  const milliseconds = unit === 's' ? value * 1000 : value
  if (!(Math.abs(milliseconds) <= MOST_MILLISECONDS)) return undefined
  return instantSpan(milliseconds, unit === 's' && Number.isInteger(value) ? 1000 : 1)
}

function orderOf(reading: DateReading): DateOrder | undefined {
  if (reading.kind !== 'text') return 'day-first'
  return reading.order ?? (reading.orderBecause ? undefined : 'day-first')
}

interface Tally {
  readonly large: number
  readonly small: number
  readonly between: number
}

interface Evidence {
  readonly evidence: OrderEvidence
  readonly years: YearEvidence
  readonly tailEvidence: TailEvidence
  readonly tally: Tally
}

function revisedReading(
  reading: DateReading,
  { evidence, years, tailEvidence, tally }: Evidence,
): DateReading | undefined {
  const { large, small, between } = tally
  if (reading.kind === 'epoch') {
    if (large + small + between === 0 || reading.isChosen) return undefined
    const unit = large >= small + between ? 'ms' : 's'
    // Times of one unit that reach from one to the other have some between.
    const isMixed = large > 0 && small > 0 && between === 0
    if (unit === reading.unit && isMixed === (reading.isMixed ?? false)) return undefined
    const { isMixed: _, ...others } = reading
    return { ...others, unit, ...(isMixed && { isMixed }) }
  }
  if (reading.kind === 'compact') return undefined
  const negative = years.decided() ?? reading.negative
  const tails = tailEvidence.decided(reading.tails)
  const isSame =
    negative === reading.negative &&
    tails.slash === reading.tails?.slash &&
    tails.hyphen === reading.tails?.hyphen
  const { tails: _, ...untold } = reading
  const found = { negative, ...((tails.slash ?? tails.hyphen) && { tails }) }
  if (untold.kind === 'year') return isSame ? undefined : { ...untold, ...found }
  const decided = untold.orderBecause?.reason === 'chosen' ? undefined : evidence.decided()
  const isOrderSame = !decided || (untold.orderBecause !== undefined && decided.order === untold.order)
  if (isOrderSame && isSame) return undefined
  const { order: __, orderBecause: ___, ...others } = untold
  const said = decided ?? {
    ...(untold.order && { order: untold.order }),
    ...(untold.orderBecause && { orderBecause: untold.orderBecause }),
  }
  return { ...others, ...said, ...found }
}
