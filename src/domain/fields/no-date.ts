import type { DateReading, NegativeYears } from './date-field'
import { numberOf } from './number-of'

/** Whether a value is 0 as a number or a text; at both ends of a row it stands for no date. */
export function isZero(value: unknown): boolean {
  return value === 0 || (typeof value === 'string' && /^\s*0+\s*$/.test(value))
}

/** A year that programs write where they have none, as they do the first day of the year 1 and the days of the year 9999. */
export function isNoYear(value: number): boolean {
  return value === 9999 || value === -9999
}

/** Whether a year is what tables of data write for a missing number: it is one where all others are late (see `hasCodes`). */
export function isCode(value: number): boolean {
  return value === -1 || value === -99 || value === -999
}

const NO_DATE = /^\s*(?:-?9999|9999-\d\d-\d\d(?:[T ].*)?)\s*$/
/** A day of zeros, with any time. */
const ZEROS = /^\s*(?:0000([-/.])00?\1 ?00?|00?([-/.]) ?00?\2 ?0000|0{8})(?:[T ].*)?\s*$/
/** The first day of the year 1, at midnight if it has a time. */
const FIRST_DAY =
  /^\s*(?:0001([-/.])0?1\1 ?0?1|0?1([-/.]) ?0?1\2 ?0001|00010101)(?:,?[T ](?:0?0:00(?::00(?:\.0+)?)?|12:00(?::00)? ?[Aa]\.?[Mm]\.?)(?: ?(?:Z|UTC|GMT|[+-]\d\d(?::?\d\d)?))?)?\s*$/

/** Whether a text is a day that databases and programs write where they have none: 0000-00-00, 01.01.0001. */
export function isEmptyDay(text: string): boolean {
  return ZEROS.test(text) || FIRST_DAY.test(text)
}

/** Whether a value stands for no date. In EDTF -9999 is a year. */
export function isNoDate(value: unknown, reading: DateReading, negative: NegativeYears): boolean {
  const { kind } = reading
  if (kind === 'year' && reading.hasCodes && isCode(numberOf(value) ?? 0)) return true
  if (typeof value === 'number')
    return isNoYear(value) && (kind === 'year' || kind === 'text') && !(value < 0 && negative === 'edtf')
  if (typeof value !== 'string' || value.length < 4) return false
  // Most dates are neither, and one look tells.
  if (!/^\s*(?:-?9999|0|1[-/.])/.test(value)) return false
  return isEmptyDay(value) || (NO_DATE.test(value) && !(negative === 'edtf' && value.trim() === '-9999'))
}
