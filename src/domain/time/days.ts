/**
 * Civil dates and days since 1970-01-01 UTC, proleptic Gregorian, astronomical years (0 is 1 BCE).
 * The two conversions are `days_from_civil` and `civil_from_days` of Howard Hinnant, "chrono-Compatible
 * Low-Level Date Algorithms" (https://howardhinnant.github.io/date_algorithms.html), in whole numbers and
 * therefore free of time zones and of the quirks of `Date`.
 */

export interface CivilDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

const DAYS_PER_ERA = 146_097

/** On the mean of the Gregorian calendar. */
export const DAYS_PER_YEAR = DAYS_PER_ERA / 400
export const DAYS_PER_MONTH = DAYS_PER_YEAR / 12

/** Days since 1970-01-01 of a civil date that exists. */
export function civilToDays(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_PER_ERA + dayOfEra - 719_468
}

/** The civil date of the day in which the instant `days` lies; `days` is finite and may be fractional. */
export function daysToCivil(days: number): CivilDate {
  const z = Math.floor(days) + 719_468
  const era = Math.floor(z / DAYS_PER_ERA)
  const dayOfEra = z - era * DAYS_PER_ERA
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Number of days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The astronomical year in which the instant `days` lies. */
export function yearOf(days: number): number {
  return daysToCivil(days).year
}

/**
 * The instant a number of months later (or earlier), at the same time of day; a day that the month lacks
 * becomes its last: 31 January and one month is 28 or 29 February.
 */
export function addMonths(days: number, months: number): number {
  const { year, month, day } = daysToCivil(days)
  const index = year * 12 + (month - 1) + months
  const toYear = Math.floor(index / 12)
  const toMonth = index - toYear * 12 + 1
  const timeOfDay = days - Math.floor(days)
  return civilToDays(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth))) + timeOfDay
}

/** The instant a number of years later (or earlier); 29 February becomes the 28th in a common year. */
export function addYears(days: number, years: number): number {
  return addMonths(days, years * 12)
}
