import { isNoYear } from './no-date'
import { numberOf } from './number-of'
import type { SampleMember } from './sample-members'

const FIRST_YEAR = -5000
const LAST_YEAR = 2100

/** Whether texts are years by how they are written: all of four digits, with a 0 before some, and not times of day. */
export function areWrittenAsYears(values: readonly unknown[]): boolean {
  const isFour = (value: unknown) => typeof value === 'string' && /^\s*-?\d{4}\s*$/.test(value)
  if (!values.every(isFour) || !values.some((value) => /^\s*-?0/.test(String(value)))) return false
  const years = values.map(Number)
  return years.every((year) => year <= LAST_YEAR) && !years.every(isTimeOfDay)
}

/**
 * Whether a start and an end are years by what they hold: whole numbers in the range of history, of which none starts after its end.
 * Smaller than 100 most of them can be anything, and a 0 among none below it begins a measure.
 */
export function areYearsOfPair(
  start: Pick<SampleMember, 'values' | 'filled'>,
  end: Pick<SampleMember, 'values' | 'filled'>,
): boolean {
  const yearOf = (value: unknown) => {
    const year = numberOf(value)
    return year === undefined || isNoYear(year) ? undefined : year
  }
  const [starts, ends] = [start.values.map(yearOf), end.values.map(yearOf)]
  const years = [...starts, ...ends].filter((year) => year !== undefined)
  const pairs = starts.flatMap((from, row) => {
    const to = ends[row]
    return from === undefined || to === undefined ? [] : [from <= to]
  })
  if (pairs.length === 0) return areWrittenAsYears(start.filled)
  const isYear = (year: number) => Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR
  if (!pairs.every(Boolean) || !years.every(isYear) || years.every(isTimeOfDay)) return false
  const isBeforeZero = years.some((year) => year < 0)
  const isLarge = years.filter((year) => Math.abs(year) >= 100).length * 2 >= years.length
  return isLarge && (isBeforeZero || !years.includes(0))
}

/** Whether a number may be a time of day as plans write it, 930 or 1415. */
function isTimeOfDay(number: number): boolean {
  return number >= 0 && number < 2400 && number % 100 < 60 && number % 5 === 0
}
