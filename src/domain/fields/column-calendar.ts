import type { OtherCalendar } from '../time/calendar-types'
import { tidyDigits } from '../time/date-numbers'
import type { TakenCalendar } from './date-field'

/**
 * What the name of a column tells of how its dates count: the calendar itself, or by its letters that it is written where the
 * Iranian one is in use; years BCE; ages (`bp`), which are no dates of a calendar; or weeks.
 */
export type CalendarHint = OtherCalendar | 'gregorian' | 'script' | 'bce' | 'bp' | 'week'

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

const BCE =
  'bc|bce|v chr|vor chr|vor christus|v u z|av j c|av jc|avant j c|avant jc|a c|a de c|a n e|antes de cristo|avanti cristo|قبل از میلاد|پیش از میلاد'
/** What says that years of both eras stand together, and what tells them apart. */
const BOTH_ERAS =
  'ad|ce|n chr|nach chr|nach christus|u z|ap j c|ap jc|apres j c|apres jc|d c|d de c|negative|negativ|negatif|negativo|minus'
const AGES = 'bp|ka|kya|ma|mya|ga|years ago|yrs ago|year ago|before present'
const WEEKS =
  'week|weeks|isoweek|yearweek|kw|woche|kalenderwoche|semaine|semana|settimana|weeknummer|неделя|هفته'
/** Words of an era, which tell nothing else. */
const ERA_WORDS = new Set(BCE.split(/[ |]/))

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
  if (saysAny(words, AGES)) return 'bp'
  if (saysBce(words)) return 'bce'
  if (saysAny(words, WEEKS)) return 'week'
  for (const [hint, known] of WORDS) if (known.split(' ').some((word) => words.includes(word))) return hint
  return words.some((word) => PERSIAN.test(word)) ? 'script' : undefined
}

function saysAny(words: readonly string[], phrases: string): boolean {
  const text = ` ${words.join(' ')} `
  return phrases.split('|').some((phrase) => text.includes(` ${phrase} `))
}

/** Whether a name says that its years are BCE. At the head of a longer one BC may be British Columbia. */
function saysBce(words: readonly string[]): boolean {
  const [first, ...others] = words
  const told = first === 'bc' && others.length > 1 ? others : words
  if (!saysAny(told, BCE)) return false
  const rest = ` ${words.join(' ')} `.replace(/ (?:v u z|a de c) /, ' ').trim()
  return !saysAny(rest.split(' '), BOTH_ERAS)
}

/** The words of a name without those of an era that it says. */
export function withoutEra(words: readonly string[], hint: CalendarHint | undefined): readonly string[] {
  return hint === 'bce' ? words.filter((word) => !ERA_WORDS.has(word)) : words
}

/**
 * The calendar that the dates of a column are taken to be of, where it is not the Gregorian one: what its name says, if most of its
 * years can be of it; else the Iranian one where its name or its digits are Persian and nearly all years are those of our time in it.
 */
export function takenCalendar(
  values: readonly unknown[],
  hint: CalendarHint | undefined,
): TakenCalendar | undefined {
  if (hint === 'gregorian' || hint === 'bce' || hint === 'bp') return undefined
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
