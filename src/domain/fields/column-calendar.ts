import type { OtherCalendar } from '../time/calendar-types'
import { tidyDigits } from '../time/date-numbers'
import type { TakenCalendar } from './date-field'

/**
 * What the name of a column tells of the calendar of its dates: the calendar itself, or by its letters that it is written where the
 * Iranian one is in use.
 */
export type CalendarHint = OtherCalendar | 'gregorian' | 'script'

const IN_PERSIAN = /[۰-۹]/
/** Letters that Persian has and Arabic has not, and words of dates that have none of them. */
const PERSIAN = /[پچژگکی]|^(?:سال|ماه|روز|اغاز)$/

/** Words of names, the surest first: of "hijri shamsi" and "سال هجری شمسی" the first tells which of both calendars from the Hijra it is. */
const WORDS: readonly (readonly [CalendarHint, string])[] = [
  ['gregorian', 'gregorian gregorianisch gregorien gregoriano miladi میلادی ميلادي ميلادية'],
  ['persian', 'shamsi shamsy jalali khorshidi khurshidi sh شمسی شمسي خورشیدی جلالی'],
  ['islamic', 'qamari qamary ghamari قمری قمري'],
  ['persian', 'persian iranian persisch iranisch'],
  ['islamic', 'hijri hijriyah hijriah hijra hijrah hegira ah islamic هجری هجري هجرية الهجري الهجرية'],
].map(([hint, words]) => [hint as CalendarHint, words as string])

/** Years that a column of a calendar may have: of the Iranian one 1821 to 2121, or by its script alone 1821 to 2071. */
const YEARS = {
  persian: [1200, 1500],
  islamic: [1, 1500],
  script: [1200, 1450],
} as const satisfies Record<string, readonly [first: number, last: number]>

/** Share of the years of a column that have to be such, where its name says the calendar, and where only its script hints at it. */
const MOST = { name: 0.5, script: 0.9 } as const

/** What the name of a column, as its words (`wordsOf`), tells of the calendar that its dates are of; undefined where it tells nothing. */
export function hintOfWords(words: readonly string[]): CalendarHint | undefined {
  const has = (...some: readonly string[]) => some.every((word) => words.includes(word))
  if (has('solar', 'hijri') || has('ه', 'ش')) return 'persian'
  if (has('lunar', 'hijri') || has('ه', 'ق')) return 'islamic'
  for (const [hint, known] of WORDS) if (known.split(' ').some((word) => words.includes(word))) return hint
  return words.some((word) => PERSIAN.test(word)) ? 'script' : undefined
}

/**
 * The calendar that the dates of a column are taken to be of, where it is not the Gregorian one: what its name says, if most of its
 * years can be of it; else the Iranian one where its name or its digits are Persian and nearly all years are those of our time in it.
 */
export function takenCalendar(
  values: readonly unknown[],
  hint: CalendarHint | undefined,
): TakenCalendar | undefined {
  if (hint === 'gregorian') return undefined
  const isInPersian = values.filter((value) => IN_PERSIAN.test(String(value))).length * 2 > values.length
  const because = hint === 'persian' || hint === 'islamic' ? 'name' : 'script'
  if (because === 'script' && hint !== 'script' && !isInPersian) return undefined
  const years = values.flatMap((value) => yearIn(value) ?? [])
  const calendar = hint === 'islamic' ? 'islamic' : 'persian'
  const [first, last] = YEARS[because === 'script' ? 'script' : calendar]
  const fitting = years.filter((year) => year >= first && year <= last)
  const isTaken = fitting.length > 0 && fitting.length >= years.length * MOST[because]
  return isTaken ? { of: calendar, because } : undefined
}

/** The first number of a value that may be a year. */
function yearIn(value: unknown): number | undefined {
  const text = tidyDigits(String(value)).trim()
  const year = /^(\d{4})\d{4}$/.exec(text)?.[1] ?? /(?<!\d)\d{3,4}(?!\d)|^\d{1,2}$/.exec(text)?.[0]
  return year === undefined ? undefined : Number(year)
}
