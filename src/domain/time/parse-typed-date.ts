import type { Calendar } from './calendar-types'
import type { DateOrder } from './date-numbers'
import type { DateProblem, DateResult } from './date-problem'
import { edtfFromWords } from './date-words'
import { parseDate, readDirectly, withRepair } from './edtf'
import { MONTH_NAMES, monthNames } from './month-names'
import { calendarReadings, type Reading } from './parse-calendar-date'
import { fromSolarHijri } from './solar-hijri'
import type { TimeWindow } from './time-span'

/** Words take more room than EDTF: "about 28 September 1981 (uncertain) to …". */
const MAX_WORDS_LENGTH = 128

export interface TypedOptions {
  readonly extent?: TimeWindow | undefined
  readonly locale?: string | undefined
  readonly calendar?: Calendar | undefined
  readonly order?: DateOrder | undefined
}

/**
 * Reads a date typed by a person: EDTF, or plain words and numbers as `edtfFromWords` knows them, in English
 * and with the month names of `locale`. Numbers are day first (28/6/1981), unless only month first can be a
 * date (6/28/1981). Dates of other calendars as `calendarReadings` knows them. Never throws; each `edtf` is
 * what was understood, always Gregorian, likeliest first.
 */
export function typedReadings(text: string, options: TypedOptions = {}): readonly Reading[] | DateProblem {
  const typed = text.trim()
  const { extent, locale, order } = options
  const within = extent ? { extent } : {}
  const direct = readDirectly(typed, extent)
  if (typed.length > MAX_WORDS_LENGTH)
    return 'span' in direct ? [asGregorian(direct)] : withRepair(typed, direct.problem, extent)
  const other = calendarReadings(typed, options)
  if (other) return other
  if ('span' in direct) return [asGregorian(direct)]
  const months = locale === undefined || locale.startsWith('en') ? MONTH_NAMES : monthNames(locale)
  const namesMonth =
    typed
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.some((word) => months.has(word)) ?? false
  const readings = new Map<string, Reading>()
  for (const candidate of edtfFromWords(typed, { months, calendar: 'gregorian', order })) {
    // A year beside one of our months is ours.
    const result = parseDate(candidate, namesMonth ? {} : within)
    if ('span' in result) {
      const suggestion = namesMonth ? undefined : sinceSolarHijri(result, extent)
      if (suggestion !== undefined) return solarHijri(typed, suggestion)
      readings.set(result.edtf, asGregorian(result))
    } else if (result.problem.code === 'date/solar-hijri')
      return { ...result.problem, values: { ...result.problem.values, text } }
  }
  if (readings.size > 0) return [...readings.values()]
  const problem = withRepair(typed, direct.problem, extent)
  const { code, values } = problem
  const mended = code === 'date/not-edtf' || code === 'date/2012-draft' ? values.suggestion : undefined
  // "81" is no decade or century to one who types it.
  if (typeof mended !== 'string' || /^\d{1,3}$/.test(typed)) return problem
  const read = parseDate(mended, within)
  return 'span' in read ? [asGregorian(read)] : read.problem
}

/** The likeliest of `typedReadings`. */
export function parseTypedDate(text: string, options: TypedOptions = {}): DateResult {
  const read = typedReadings(text, options)
  if ('code' in read) return { problem: read }
  const [first] = read
  return first
    ? { edtf: first.edtf, span: first.span }
    : { problem: { code: 'date/not-edtf', values: { text } } }
}

function asGregorian(read: Omit<Reading, 'calendar'>): Reading {
  return { ...read, calendar: 'gregorian' }
}

/** "since 1360" lasts into any atlas, but did not begin in the Middle Ages. */
function sinceSolarHijri(
  { edtf, span }: Omit<Reading, 'calendar'>,
  extent: TimeWindow | undefined,
): string | undefined {
  const isEarly =
    extent !== undefined && span.earliestStart < extent.from && span.latestEnd === Number.POSITIVE_INFINITY
  return isEarly ? fromSolarHijri(edtf) : undefined
}

function solarHijri(text: string, suggestion: string): DateProblem {
  return { code: 'date/solar-hijri', values: { text, suggestion } }
}
