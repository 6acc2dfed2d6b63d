import { daysToCivil } from '../time/days'
import { takenCalendar } from './column-calendar'
import type { DateReading, EpochUnit, NegativeYears, TakenCalendar, WholeUnit } from './date-field'
import { holdDecades } from './hundred-years'
import { isCode, isNoYear } from './no-date'
import { numberOf } from './number-of'
import { areWrittenAsYears } from './plain-years'
import type { ReadingChoices } from './proposal'
import type { TimeName } from './time-names'
import { createValueReader } from './value-reader'
import { compactSpan } from './wordy-date'
import { yearMonthOf } from './year-month'
import { TailEvidence } from './year-tail'

/** Values that are read to see how they are to be read. */
const LOOKED_AT = 300
/** Texts of these that are read, and that all may fail before the rest is given up. */
const FEW = 100
const ENOUGH = 20
/** Share of the numbers of a column that have to be what they are taken for. */
const NEARLY_ALL = 0.9
const LAST_YEAR = 2200
const FIRST_YEAR_BCE = 20_000
/** Where all years are above, one of -1, -99 or -999 is a code for none. */
const MOST_CODED = 1000
/** Seconds since 1970 of 1973, milliseconds of the year 2128: numbers between are rather seconds. */
const LEAST_SECONDS = 1e8
const MOST_SECONDS = 5e9

/**
 * How the values of a member are dates, or undefined where what they hold only looks like it: numbers count as years, days or
 * times only where nearly all are plausible ones for the name that they stand under, texts where at least half can be read.
 *
 * @param values filled ones
 * @param name what the name tells; undefined of one that a person chose, where anything is taken that can be read
 */
export function decideReading(
  values: readonly unknown[],
  name: TimeName | 'chosen' | undefined,
  choices: ReadingChoices = {},
): DateReading | undefined {
  const hint = choices.hint ?? (typeof name === 'object' ? name.calendar : undefined)
  if (hint === 'bp' && !areDays(values)) return undefined
  const calendar = takenCalendar(evenly(values, LOOKED_AT), hint)
  const told = { ...choices, hint }
  const plain = readingOf(values, name, told, calendar)
  const reading: DateReading | undefined =
    plain && calendar && plain.kind !== 'epoch' ? { ...plain, calendar } : withTails(plain, values, told)
  if (reading?.kind !== 'epoch' && reading?.kind !== 'text') return reading
  const isOfYears = choices.isOfYears ?? (typeof name === 'object' && name.part === 'year')
  const whole = wholeUnit(evenly(values, LOOKED_AT), reading, isOfYears)
  return whole ? { ...reading, whole } : reading
}

/** Whether most values are days in numbers, which no age is. */
function areDays(values: readonly unknown[]): boolean {
  const days = values.filter((value) => /\d([-/.])\d{1,2}\1\d/.test(String(value)))
  return days.length * 2 > values.length
}

/** Whether a value begins with a year below 0. */
function isBelowZero(value: unknown): boolean {
  return typeof value === 'number' ? value < 0 : /^[<>=≤≥\s]*[-−]\d/.test(String(value))
}

/** A reading with what years with digits behind them and hundreds of years are, as all values tell. */
function withTails<R extends DateReading | undefined>(
  reading: R,
  values: readonly unknown[],
  { areEnds, hint }: ReadingChoices,
): R {
  if (reading?.kind !== 'text' && reading?.kind !== 'year') return reading
  if (hint === 'week') return { ...reading, tails: { slash: 'weeks', hyphen: 'weeks' } }
  const evidence = new TailEvidence(reading.negative === 'edtf', areEnds)
  for (const value of values) if (typeof value === 'string') evidence.addText(value.trim())
  const tails = evidence.decided()
  const hasDecades = holdDecades(values)
  return {
    ...reading,
    ...((tails.slash ?? tails.hyphen) && { tails }),
    ...(hasDecades && { hasDecades }),
  }
}

/** What instants at midnight are, if there are no others. */
function wholeUnit(
  values: readonly unknown[],
  reading: DateReading,
  isOfYears: boolean,
): WholeUnit | undefined {
  // Of texts only those with a time of day can be instants.
  const timed = isOfYears
    ? values
    : values.filter((value) => typeof value === 'number' || /\d:\d\d/.test(String(value)))
  const reader = createValueReader(reading)
  const spans = evenly(timed, FEW).flatMap((value) => reader.read(value) ?? [])
  const instants = spans.filter(({ precision }) => precision === 'instant')
  const isYear =
    isOfYears &&
    spans.every(({ precision, earliestStart, latestStart }) => {
      if (earliestStart !== latestStart || (precision !== 'instant' && precision !== 'day')) return false
      return Number.isInteger(earliestStart) && isNewYear(earliestStart)
    })
  if (isYear && spans.length > 0) return 'year'
  const isDay = instants.every(({ earliestStart }) => Number.isInteger(earliestStart))
  return isDay && instants.length > 0 ? 'day' : undefined
}

function isNewYear(days: number): boolean {
  const { month, day } = daysToCivil(days)
  return month === 1 && day === 1
}

function readingOf(
  values: readonly unknown[],
  name: TimeName | 'chosen' | undefined,
  choices: ReadingChoices,
  calendar: TakenCalendar | undefined,
): DateReading | undefined {
  const some = evenly(values, LOOKED_AT).filter((value) => !isNoYear(numberOf(value) ?? 0))
  const numbers = some.flatMap((value) => numberOf(value) ?? [])
  const era = choices.hint === 'bce' && !values.some(isBelowZero) ? ({ areBce: true } as const) : undefined
  if (choices.unit === 'years') return { kind: 'year', negative: negativeYears(some, 'year', name), ...era }
  if (choices.unit) return { kind: 'epoch', unit: choices.unit, isChosen: true }
  if (era && numbers.length * 2 > some.length && areNearlyAll(numbers, isYearBce))
    return { kind: 'year', negative: 'bce', ...era }
  if (numbers.length * 2 > some.length) {
    const reading = numbersReading(some, numbers, name)
    if (reading || name !== 'chosen') return reading
  }
  const text = textReading(values, name, choices, calendar)
  const tailed = calendar ? text : withTails(text, values, choices)
  const reading = era && tailed.kind === 'text' ? { ...tailed, ...era } : tailed
  return name === 'chosen' || isMostlyRead(some, reading) ? reading : undefined
}

function isYearBce(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= FIRST_YEAR_BCE
}

function numbersReading(
  values: readonly unknown[],
  numbers: readonly number[],
  name: TimeName | 'chosen' | undefined,
): DateReading | undefined {
  const times = numbers.filter((value) => value !== 0)
  if (areNearlyAll(times, isCompact)) return { kind: 'compact' }
  const isMonth = (value: number) => yearMonthOf(value) !== undefined
  const isOfMonths = name === 'chosen' || (name?.isYearMonth ?? false)
  const isOfDates = name !== undefined && (name === 'chosen' || name.part === 'date' || name.part === 'year')
  if (isOfMonths && areNearlyAll(times, isMonth)) return { kind: 'compact' }
  if (isOfDates && times.length > 0 && times.every(isMonth)) return { kind: 'compact' }
  const unit = epochUnit(times)
  if (unit !== undefined) return { kind: 'epoch', unit }
  if (name !== undefined && areNearlyAll(times, (value) => isSeconds(value) || isMilliseconds(value)))
    return {
      kind: 'epoch',
      unit: times.filter(isSeconds).length * 2 > times.length ? 's' : 'ms',
      isMixed: true,
    }
  if (name === undefined || !areYears(values, times, name)) return undefined
  return yearReading(values, times, name)
}

/** The reading of a column of years, among which -1, -99 and -999 may stand for none. */
function yearReading(
  values: readonly unknown[],
  years: readonly number[],
  name: TimeName | 'chosen',
): DateReading {
  const known = years.filter((year) => !isCode(year))
  const hasCodes = known.length < years.length && known.length > 0 && known.every((year) => year > MOST_CODED)
  const told = hasCodes ? values.filter((value) => !isCode(numberOf(value) ?? 0)) : values
  return { kind: 'year', negative: negativeYears(told, 'year', name), ...(hasCodes && { hasCodes }) }
}

function isCompact(value: number): boolean {
  if (!(value >= 10_000_000 && value <= 22_001_231)) return false
  return compactSpan(String(value)) !== undefined
}

/** Seconds or milliseconds, where nearly all numbers are plausible as times. */
function epochUnit(times: readonly number[]): EpochUnit | undefined {
  if (areNearlyAll(times, isSeconds)) return 's'
  return areNearlyAll(times, isMilliseconds) ? 'ms' : undefined
}

function isSeconds(value: number): boolean {
  return inRange(value, LEAST_SECONDS, MOST_SECONDS)
}

function isMilliseconds(value: number): boolean {
  return isSeconds(value / 1000)
}

function inRange(value: number, least: number, most: number): boolean {
  return Math.abs(value) >= least && Math.abs(value) <= most
}

/**
 * Whether numbers are years. A name with a year in it is believed; under `start` and `end` alone there may be any measure, so that
 * most have to be from 1000 on (or both show it together, see `areYearsOfPair`), and under a time also not all be times of day like 1430.
 */
function areYears(values: readonly unknown[], years: readonly number[], name: TimeName | 'chosen'): boolean {
  if (years.length === 0) return false
  const isYear = (value: number) => Number.isInteger(value) && value >= -10_000 && value <= LAST_YEAR
  if (name === 'chosen')
    return areNearlyAll(years, (value) => Number.isInteger(value) && Math.abs(value) <= 9999)
  if (!areNearlyAll(years, isYear)) return false
  if (name.part === 'year') return true
  const isModern = (value: number) => value >= 1000
  if (name.part === 'date')
    return name.rest.length === 0
      ? years.some((value) => Math.abs(value) >= 32)
      : areNearlyAll(years, isModern) || areWrittenAsYears(values)
  if (name.part === 'time')
    return (
      (areNearlyAll(years, isModern) && years.some((value) => value % 100 >= 60)) || areWrittenAsYears(values)
    )
  if (name.part !== undefined) return false
  if (name.rest.some((word) => word !== 'valid')) return false
  return years.filter(isModern).length * 2 >= years.length || years.some((value) => value < 0)
}

/** What years below 0 are in values, as far as some of a column tell. */
function negativeYears(
  values: readonly unknown[],
  kind: 'year' | 'text',
  name: TimeName | 'chosen' | undefined,
): NegativeYears {
  const first = typeof name === 'object' && name.isEdtf ? 'edtf' : 'bce'
  if (!values.some(isBelowZero)) return first
  const reader = createValueReader({ kind, negative: first })
  for (const value of values) if (!reader.isNone(value)) reader.read(value)
  const revised = reader.revised()
  return revised && 'negative' in revised ? revised.negative : first
}

function textReading(
  values: readonly unknown[],
  name: TimeName | 'chosen' | undefined,
  { order }: ReadingChoices,
  calendar: TakenCalendar | undefined,
): DateReading {
  const negative = negativeYears(evenly(values, LOOKED_AT), 'text', name)
  const first: DateReading = {
    ...{ kind: 'text', negative },
    ...(order && { order, orderBecause: { reason: 'chosen', text: '' } }),
    ...(calendar && { calendar }),
  }
  const reader = createValueReader(first)
  // Only dates in numbers tell of the order, and these are read fast.
  for (const value of values)
    if (typeof value === 'string' && /^\s*\d{1,2}[/.-] ?\d{1,2}[/.-]/.test(value)) reader.read(value)
  return reader.revised() ?? first
}

/** Whether at least half can be read, without trying all where the first ones cannot. */
function isMostlyRead(values: readonly unknown[], reading: DateReading): boolean {
  const reader = createValueReader(reading)
  const some = evenly(values, FEW).filter((value) => !reader.isNone(value))
  let read = 0
  for (const [index, value] of some.entries()) {
    if (reader.read(value)) read++
    else if (index === ENOUGH && read === 0) return false
  }
  return read > 0 && read * 2 >= some.length
}

function areNearlyAll(values: readonly number[], test: (value: number) => boolean): boolean {
  return values.length > 0 && values.filter(test).length >= values.length * NEARLY_ALL
}

/** So many of a list at most, from all over it. */
export function evenly<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items
  return Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)] as T)
}
