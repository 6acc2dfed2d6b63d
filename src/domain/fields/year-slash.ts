import { joinSpans } from '../time/join-spans'
import { digitsAt, isDigit, monthSpan, yearSpan } from '../time/plain-span'
import { nextYear } from '../time/short-end'
import type { TimeSpan } from '../time/time-span'

/** What one or two digits behind a year and a slash are, "1510/12": the last ones of another year, or a month. */
export type YearSlash = 'years' | 'months'

interface Parts {
  readonly year: number
  /** The year that the digits can be the end of. */
  readonly end: number | undefined
  readonly month: number | undefined
}

/** A year with one or two digits behind a slash; undefined of any other text. */
export function yearSlash(text: string): Parts | undefined {
  const { length } = text
  if (length < 6 || length > 7 || text.charCodeAt(4) !== 47) return undefined
  const year = digitsAt(text, 0, 4)
  const number = digitsAt(text, 5, length - 5)
  if (year < 0 || number < 0 || !isDigit(text.charCodeAt(5))) return undefined
  const size = 10 ** (length - 5)
  const same = year - (year % size) + number
  const end = same > year ? same : nextYear(year, text.slice(5))
  return { year, end, month: number >= 1 && number <= 12 ? number : undefined }
}

/** What the dates like "1510/12" of a column tell of one another: one that can be no month makes years of all. */
export class SlashEvidence {
  #years = 0
  #months = 0

  add({ end, month }: Parts): void {
    if (end !== undefined && month === undefined) this.#years++
    else if (end === undefined && month !== undefined) this.#months++
  }

  decided(): YearSlash | undefined {
    if (this.#years > 0) return 'years'
    return this.#months > 0 ? 'months' : undefined
  }
}

/** The span of one by what its column tells; without that, "1911/12" is two years, as the next year mostly is, and "1510/12" a month. */
export function slashSpan({ year, end, month }: Parts, slash: YearSlash | undefined): TimeSpan | undefined {
  const isYears = slash === undefined ? end === year + 1 : slash === 'years'
  if (end !== undefined && (isYears || month === undefined)) return joinSpans(yearSpan(year), yearSpan(end))
  return month === undefined ? undefined : monthSpan(year, month)
}
