import { monthSpan } from '../time/plain-span'
import type { TimeSpan } from '../time/time-span'

const FIRST_YEAR = 1000
const LAST_YEAR = 2200

/** The year and month of a number like 195006; undefined of any other. */
export function yearMonthOf(
  number: number | undefined,
): { readonly year: number; readonly month: number } | undefined {
  if (number === undefined || !Number.isInteger(number)) return undefined
  const [year, month] = [Math.floor(number / 100), number % 100]
  return year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 ? { year, month } : undefined
}

/** The span of a number like 195006; undefined of any other. */
export function yearMonthSpan(number: number): TimeSpan | undefined {
  const parts = yearMonthOf(number)
  return parts && monthSpan(parts.year, parts.month)
}
