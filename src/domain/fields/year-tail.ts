import { weekSpan } from '../time/iso-week'
import { joinSpans } from '../time/join-spans'
import { digitsAt, isDigit, monthSpan, yearSpan } from '../time/plain-span'
import { nextYear } from '../time/short-end'
import type { TimeSpan } from '../time/time-span'
import { isMarkedEdtf } from './year-evidence'

/** What one or two digits behind a year are, "1510/12", "1920-21": the last ones of another year, or a month or week where they can be one. */
export type YearTail = 'years' | 'months' | 'weeks'

/** What they are behind a slash and behind a hyphen; left out while no date tells it. */
export interface YearTails {
  readonly slash?: YearTail
  readonly hyphen?: YearTail
}

interface Parts {
  readonly sign: keyof YearTails
  readonly year: number
  readonly number: number
  /** The year that the digits can be the end of. */
  readonly end: number | undefined
  readonly month: number | undefined
}

const SLASH = 47
const HYPHEN = 45
/** Of so many ranges that can be no month, one date with a month tells no more of the others. */
const MANY = 10
/** An interval of which one end has a month or season behind a hyphen, as EDTF alone writes it. */
const MONTHS_OF_EDTF = /^\d{4}-\d\d\/\d{4}|^\d{4}\/\d{4}-\d\d/
/** A year and the digits behind its hyphen within words, "c. 1920-21". */
const WITHIN = /(?<![\d-])(\d{4})-(\d{1,2})(?![\d-])/

/** A year with one or two digits behind a slash or hyphen; undefined of any other text. */
export function yearTail(text: string): Parts | undefined {
  const { length } = text
  if (length < 6 || length > 7) return undefined
  const code = text.charCodeAt(4)
  if ((code !== SLASH && code !== HYPHEN) || !isDigit(text.charCodeAt(5))) return undefined
  const year = digitsAt(text, 0, 4)
  const number = digitsAt(text, 5, length - 5)
  if (year < 0 || number < 0) return undefined
  const size = 10 ** (length - 5)
  const same = year - (year % size) + number
  const end = same > year ? same : nextYear(year, text.slice(5))
  const month = number >= 1 && number <= 12 ? number : undefined
  return { sign: code === SLASH ? 'slash' : 'hyphen', year, number, end, month }
}

const LAST_WEEK = 53
/** Seasons and months end before. */
const MOST_SEASONS = 24
/** So many different numbers behind one year are no ends of it. */
const MANY_OF_YEAR = 20

/** Whether the numbers behind the years of a column are weeks. */
class WeekEvidence {
  #count = 0
  #largest = 0
  /** That are not above the last digits of the year, and so no end of it. */
  #noEnds = 0
  /** That are neither an end nor a month nor, by EDTF, a season. */
  #noOthers = 0
  readonly #ofYears = new Map<number, Set<number>>()

  add({ year, number, end, month }: Parts): void {
    this.#count++
    this.#largest = Math.max(this.#largest, number === 0 ? LAST_WEEK + 1 : number)
    if (end === undefined) this.#noEnds++
    if (end === undefined && month === undefined && (isNoEdtf(number) || number > 41)) this.#noOthers++
    const numbers = this.#ofYears.get(year) ?? new Set()
    this.#ofYears.set(year, numbers.add(number))
  }

  /** They reach beyond any month and season and not beyond the weeks, and many can be no other year, or they are too many of one year. */
  areWeeks(): boolean {
    if (this.#largest > LAST_WEEK || this.#largest <= MOST_SEASONS) return false
    const areNoEnds = this.#noOthers > 0 && this.#noEnds * 4 >= this.#count
    return areNoEnds || [...this.#ofYears.values()].some(({ size }) => size >= MANY_OF_YEAR)
  }
}

/** What the dates like "1510/12" and "1920-21" of a column tell of one another, each sign by itself. */
export class TailEvidence {
  #slashYears = 0
  #slashMonths = 0
  #hyphens = 0
  /** Behind a hyphen, what can be neither a month nor a season of EDTF. */
  #ranges = 0
  /** Years with the digits of the next one, and two that differ. */
  #nexts = 0
  #firstNext = ''
  #areNextsMany = false
  #months = 0
  #edtf = 0
  #hasOthers = false
  readonly #weeks = { slash: new WeekEvidence(), hyphen: new WeekEvidence() }
  readonly #isEdtf: boolean
  readonly #areEnds: boolean

  /**
   * @param isEdtf whether the column holds EDTF for all that is known
   * @param areEnds whether its values are ends of ranges or of a list, which are hardly ranges themselves
   */
  constructor(isEdtf: boolean, areEnds = false) {
    this.#isEdtf = isEdtf
    this.#areEnds = areEnds
  }

  /** Notes any date, also one that is not of these: those with a day after a hyphen or in EDTF speak for months. */
  addText(text: string): void {
    const parts = yearTail(text)
    if (parts) this.add(parts, text)
    else if (text.charCodeAt(4) === HYPHEN && text.charCodeAt(7) === HYPHEN) {
      this.#months++
      this.#hasOthers = true
    } else if (isMarkedEdtf(text) || MONTHS_OF_EDTF.test(text)) {
      this.#edtf++
      this.#hasOthers = true
    } else {
      const [within] = WITHIN.exec(text) ?? []
      const spoken = within === undefined ? undefined : yearTail(within)
      if (spoken) this.add(spoken, text)
    }
  }

  add(parts: Parts, text: string): void {
    const { sign, year, end, month, number } = parts
    this.#weeks[sign].add(parts)
    if (sign === 'hyphen') {
      this.#hyphens++
      if (end === year + 1) this.#addNext(text)
      if (end === undefined && (month !== undefined || number === 0)) this.#months++
      else if (end === undefined && number >= 21 && number <= 41) this.#edtf++
      else if (end !== undefined && isNoEdtf(number)) this.#ranges++
    } else if (end !== undefined && month === undefined) this.#slashYears++
    else if (end === undefined && month !== undefined) this.#slashMonths++
  }

  #addNext(text: string): void {
    this.#nexts++
    if (this.#firstNext === '') this.#firstNext = text
    else if (text !== this.#firstNext) this.#areNextsMany = true
  }

  /** What all of them decide, where a column was read as `before`. */
  decided(before: YearTails = {}): YearTails {
    const slash = this.#decidedWeeks('slash', before) ?? this.#decidedSlash() ?? before.slash
    const hyphen =
      this.#decidedWeeks('hyphen', before) ?? (this.#hyphens > 0 ? this.#decidedHyphen() : before.hyphen)
    return { ...(slash && { slash }), ...(hyphen && { hyphen }) }
  }

  #decidedWeeks(sign: keyof YearTails, before: YearTails): 'weeks' | undefined {
    if (before[sign] === 'weeks') return 'weeks'
    return !this.#isEdtf && !this.#hasOthers && this.#weeks[sign].areWeeks() ? 'weeks' : undefined
  }

  /** Behind a slash, one that can be no month makes years of all. */
  #decidedSlash(): YearTail | undefined {
    if (this.#slashYears > 0) return 'years'
    return this.#slashMonths > 0 ? 'months' : undefined
  }

  /**
   * Behind a hyphen stand months and seasons, as in EDTF, but where one can be neither, and where of several each is the next year;
   * months stay such beside full dates.
   */
  #decidedHyphen(): YearTail | undefined {
    if (this.#isEdtf || this.#edtf > 0) return undefined
    if (this.#ranges > 0) return this.#months * MANY < this.#ranges ? 'years' : 'months'
    const areNexts = this.#areNextsMany && this.#nexts === this.#hyphens && this.#months === 0
    return areNexts && !this.#areEnds ? 'years' : undefined
  }
}

function isNoEdtf(number: number): boolean {
  return (number >= 13 && number <= 20) || number >= 25
}

/**
 * The span of one by what its column tells. Without that, "1911/12" is two years, as the next year mostly is, "1510/12" a month, and what
 * stands behind a hyphen is left to EDTF: undefined.
 */
export function tailSpan({ sign, year, number, end, month }: Parts, tails: YearTails): TimeSpan | undefined {
  const tail = tails[sign]
  if (tail === 'weeks') return weekSpan(year, number)
  if (sign === 'hyphen' && tail === undefined) return undefined
  const isYears = tail === undefined ? end === year + 1 : tail === 'years'
  if (end !== undefined && (isYears || month === undefined)) return joinSpans(yearSpan(year), yearSpan(end))
  return month === undefined ? undefined : monthSpan(year, month)
}

/** A date in words whose years are joined by a dash where its column has years behind hyphens, as words are read: "c. 1920–21". */
export function withYearDash(text: string, { hyphen }: YearTails): string {
  return hyphen === 'years' ? text.replace(WITHIN, '$1–$2') : text
}
