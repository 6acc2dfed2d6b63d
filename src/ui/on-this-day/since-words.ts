import { civilToDays, yearOf } from '../../domain/time/days'
import type { onThisDay } from '../../i18n/en/on-this-day'
import { formatYear } from '../../i18n/format-date'
import { formatNumber } from '../../i18n/format-number'

interface Wording {
  /** Whether the day of the year is today's: else it is not so many years ago, but is in the course of the year. */
  readonly isToday: boolean
  /** Days since 1970-01-01. */
  readonly today: number
  readonly locale: string
  readonly words: typeof onThisDay
}

/** "32 years ago" of a day whose year is so many years before today's; "32 years in 2026" where the day is another. */
export function sinceWords(years: number, { isToday, today, locale, words }: Wording): string {
  if (years === 0) return words.thisYear
  const shown = formatNumber(Math.abs(years), locale)
  if (years < 0) return words.inYears(-years, shown)
  if (isToday) return words.yearsAgo(years, shown)
  return words.yearsIn(years, shown, formatYear(civilToDays(yearOf(today), 1, 1), locale))
}
