import { plainMinus } from '../time/date-numbers'
import type { NegativeYears } from './date-field'

/** What EDTF alone writes of a year below 0: four digits with a 0 before them, or with a month, a mark or a second date behind. */
const BELOW_ZERO = /^-(?:0\d{3}(?!\d)|\d{4}[-/~%?])/
/** What EDTF alone writes of any date: digits that are not known, marks behind them, open ends, years of many digits. */
const MARKED = /^[\d\-/.,:XYSETZ~%?[\]{}]*(?:[\d-]X|\d[~%]|\/\.\.|\.\.\/|(?<=[[{].*)\.\.|Y-?\d)/
/** The sign of a bound, `>=-0300`. */
const BOUND = /^[<>=≤≥]+ ?/

/** Whether a text is a date as EDTF alone writes it. */
export function isMarkedEdtf(text: string): boolean {
  return MARKED.test(text)
}

/** What the dates of a column tell of how it counts years below 0. */
export class YearEvidence {
  #zeros = 0
  #negatives = 0
  /** Years below 0 that have not the four digits of EDTF. */
  #bare = 0
  #padded = 0
  #edtf = 0

  /** @param isEdtf whether that is what the column is for all that is known */
  constructor(isEdtf: boolean) {
    if (isEdtf) this.#padded = 1
  }

  addZero(): void {
    this.#zeros++
  }

  addNumber(value: number): void {
    if (value === 0) this.#zeros++
    if (value >= 0) return
    this.#negatives++
    this.#bare++
  }

  /** Notes a text in which a date was read. */
  addText(written: string): void {
    const text = plainMinus(written.replace(BOUND, ''))
    if (text.startsWith('-')) {
      this.#negatives++
      if (BELOW_ZERO.test(text)) this.#edtf++
      else if (!/^-\d{4}(?!\d)/.test(text)) this.#bare++
    } else if (/^0+$/.test(text)) this.#zeros++
    else if (/^0\d{3}$/.test(text)) this.#padded++
    if (this.#edtf === 0 && MARKED.test(text)) this.#edtf++
  }

  /**
   * How all of them together count years below 0; undefined where there are none. One date that EDTF alone writes decides for all, and
   * so does a year like `0061` where all years below 0 have four digits.
   */
  decided(): NegativeYears | undefined {
    if (this.#negatives === 0) return undefined
    if (this.#edtf > 0 || (this.#padded > 0 && this.#bare === 0)) return 'edtf'
    return this.#zeros > 0 ? 'astronomical' : 'bce'
  }
}
