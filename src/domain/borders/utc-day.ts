const MILLISECONDS_A_DAY = 86_400_000

/** Days from 1970-01-01 UTC to a date of the proleptic Gregorian calendar. Months count from 1. */
export function utcDay(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY)
}
