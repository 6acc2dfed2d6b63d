import { civilToDays, daysInMonth } from './days'
import { fits, numberAt } from './edtf-digits'

/** The days that a date with an X in it can be. */
export interface Masked {
  /** The first and the last, in days since 1970-01-01. */
  readonly first: number
  readonly last: number
  /** Where all of them have the same. */
  readonly month: number | undefined
}

const MONTHS = upTo(12)
const DAYS = upTo(31)

/**
 * Reads a date of four digits from `at` on, and of two each behind a hyphen, all of them digits or X. `undefined` where
 * there is no such day, and of what EDTF does not know: X for the first digit of a month from 3 on that stands without a
 * day, and `3X` in a month of 30 days.
 */
export function readMasked(text: string, at: number): Masked | undefined {
  const hasMonth = text.length > at + 4
  const hasDay = text.length > at + 7
  const months = hasMonth ? MONTHS.filter((month) => fits(month, text, at + 5, 2)) : MONTHS
  const days = hasDay ? DAYS.filter((day) => fits(day, text, at + 8, 2)) : DAYS
  const least = days[0] ?? 32
  const longest = Math.max(...months.map((month) => daysInMonth(2000, month)))
  if (least > longest) return undefined
  if (hasDay ? text.endsWith('3X') && longest < 31 : hasMonth && /X[3-9]$/.test(text)) return undefined

  const low = numberAt(text, at, 4, 0)
  const high = numberAt(text, at, 4, 9)
  const sign = at === 0 ? 1 : -1
  const inYear = (backwards: boolean) => (year: number) => {
    for (const month of backwards ? months.toReversed() : months) {
      const length = daysInMonth(sign * year, month)
      if (least > length) continue
      const day = backwards ? (days.findLast((each) => each <= length) ?? least) : least
      return civilToDays(sign * year, month, day)
    }
    return undefined
  }
  const isYear = (year: number) => fits(year, text, at, 4)
  const [early, late] = sign > 0 ? [low, high] : [high, low]
  const first = findYear(early, late, isYear, inYear(false))
  const last = findYear(late, early, isYear, inYear(true))
  if (first === undefined || last === undefined) return undefined
  return { first, last, month: months.length === 1 ? months[0] : undefined }
}

/** What is found in the first of the years that has it: only 29 February is not in all of them. */
function findYear(
  from: number,
  to: number,
  isYear: (year: number) => boolean,
  find: (year: number) => number | undefined,
): number | undefined {
  const step = from <= to ? 1 : -1
  for (let year = from; year !== to + step; year += step) {
    const found = isYear(year) ? find(year) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

function upTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1)
}
