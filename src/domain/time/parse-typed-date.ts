import type { Calendar } from './calendar-types'
import type { DateResult } from './date-problem'
import { edtfFromWords } from './date-words'
import { parseDate } from './edtf'
import { MONTH_NAMES, monthNames } from './month-names'
import { parseCalendarDate } from './parse-calendar-date'
import type { TimeWindow } from './time-span'

/** Words take more room than EDTF: "about 28 September 1981 (uncertain) to …". */
const MAX_WORDS_LENGTH = 128

/**
 * Reads a date typed by a person: EDTF, or plain words and numbers as `edtfFromWords` knows them, in English
 * and with the month names of `locale`. Numbers are day first (28/6/1981), unless only month first can be a
 * date (6/28/1981). Dates of other calendars as `parseCalendarDate` knows them. Never throws; the result's `edtf` is
 * what was understood, always Gregorian.
 */
export function parseTypedDate(
  text: string,
  options: {
    readonly extent?: TimeWindow
    readonly locale?: string
    readonly calendar?: Calendar
  } = {},
): DateResult {
  const typed = text.trim()
  const other = typed.length > MAX_WORDS_LENGTH ? undefined : parseCalendarDate(typed, options)
  if (other) return other
  const direct = parseDate(typed, options)
  if ('span' in direct || typed.length > MAX_WORDS_LENGTH) return direct
  const { locale } = options
  const names = locale === undefined || locale.startsWith('en') ? MONTH_NAMES : monthNames(locale)
  for (const candidate of edtfFromWords(typed, names)) {
    const result = parseDate(candidate, options)
    if ('span' in result || result.problem.code === 'date/solar-hijri') return result
  }
  const { code, values } = direct.problem
  const mended = code === 'date/not-edtf' || code === 'date/2012-draft' ? values.suggestion : undefined
  // "81" is no decade or century to one who types it.
  return typeof mended === 'string' && !/^\d{1,3}$/.test(typed) ? parseDate(mended, options) : direct
}
