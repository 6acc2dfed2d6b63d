import { civilToDays } from '../domain/time/days'
import { formatDay, formatMonth, formatYear } from './format-date'

/** The date parts of a CSL item (year, then perhaps month and day) in words; what is no date is left out. */
export function formatIssued(parts: readonly number[], locale: string): string {
  const [year, month, day] = parts
  if (year === undefined || !Number.isInteger(year)) return ''
  if (!isWithin(month, 12)) return formatYear(civilToDays(year, 1, 1), locale)
  if (!isWithin(day, 31)) return formatMonth(civilToDays(year, month, 1), locale)
  return formatDay(civilToDays(year, month, day), locale)
}

function isWithin(part: number | undefined, last: number): part is number {
  return part !== undefined && Number.isInteger(part) && part >= 1 && part <= last
}
