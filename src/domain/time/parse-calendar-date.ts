import { gregorianEdtf, isYearOf } from './calendar-edtf'
import { MONTH_TOKENS, withMonthNumbers } from './calendar-months'
import type { Calendar, OtherCalendar } from './calendar-types'
import type { DateOrder } from './date-numbers'
import { tidyDigits } from './date-numbers'
import type { DateProblem, DateResult } from './date-problem'
import { edtfFromWords } from './date-words'
import { readSpan } from './read-span'
import { overlaps, type TimeSpan, type TimeWindow } from './time-span'

/** A date that was understood, always Gregorian, and the calendar by which. */
export interface Reading {
  readonly edtf: string
  readonly span: TimeSpan
  readonly calendar: Calendar
}

const NO_NAMES: ReadonlyMap<string, number> = new Map()

/** How years of the calendars are marked: "1360 SH", "AH 1401". */
const ERAS: Readonly<Record<OtherCalendar, RegExp>> = {
  persian:
    /(?<=\d) ?\(?(?:s\.? ?h\.?|a\.?p\.?|h\.? ?s\.?|a\.?h\.?s\.?|(?:h[ei]jri )?shamsi|solar(?: h[ei]jri)?|ه\.? ?ش\.?)\)?$/iu,
  islamic: /(?<=\d) ?\(?(?:a\.?h\.?|(?:h[ei]jri )?qamari|h[ei]jri|ه\.? ?ق\.?)\)?$|^a\.?h\.? (?=\d)/iu,
}

interface CalendarOptions {
  readonly extent?: TimeWindow | undefined
  readonly calendar?: Calendar | undefined
  readonly order?: DateOrder | undefined
}

/**
 * Reads a date of another calendar: one that names a month of it ("7 Tir 1360", "۷ تیر ۱۳۶۰", "25 Sha'ban 1401") or marks its
 * year ("1360 SH") or, in the calendar that was chosen, one in numbers ("1360-04-07"), unless only the Gregorian year lies in the
 * extent. Beside the name of a month a year of our days is Gregorian ("Ramadan 1988"). Likeliest first; `undefined` where the
 * text is of no other calendar.
 */
export function calendarReadings(
  text: string,
  options: CalendarOptions,
): readonly Reading[] | DateProblem | undefined {
  const { extent, order } = options
  for (const calendar of ['persian', 'islamic'] as const) {
    const isMarked = ERAS[calendar].test(text.trim())
    // As it is shown, with the Gregorian date beside it.
    const bare = Object.values(ERAS).reduce((left, era) => left.replace(era, ''), text.trim())
    const named = withMonthNumbers(bare.replace(/ \([^()]*\d\)$/, ''), calendar)
    if (named !== undefined) {
      const candidates = edtfFromWords(named, { months: MONTH_TOKENS, calendar, order })
      const own = converted(candidates, calendar)
      return isMarked || calendar === 'persian' ? own : (inPersianYear(candidates, own, extent) ?? own)
    }
    if (isMarked) return inNumbers(tidyDigits(bare), calendar, order)
  }
  const { calendar } = options
  if (calendar === undefined || calendar === 'gregorian') return undefined
  const tidy = tidyDigits(text)
  return isMeant(tidy, calendar, extent) ? inNumbers(tidy, calendar, order) : undefined
}

/** The likeliest of `calendarReadings`. */
export function parseCalendarDate(text: string, options: CalendarOptions): DateResult | undefined {
  const read = calendarReadings(text, options)
  if (read && 'code' in read) return { problem: read }
  return read?.[0]
}

function inNumbers(text: string, calendar: OtherCalendar, order: DateOrder | undefined) {
  return converted([text, ...edtfFromWords(text, { months: NO_NAMES, calendar, order })], calendar)
}

/** "Muharram 1357" is of the Iranian year where only that lies in the extent. */
function inPersianYear(
  candidates: readonly string[],
  own: ReturnType<typeof converted>,
  extent: TimeWindow | undefined,
): readonly Reading[] | undefined {
  if (!extent || !own || 'code' in own || own.some(({ span }) => overlaps(span, extent))) return undefined
  const iranian = converted(candidates, 'islamic', 'persian')
  if (!iranian || 'code' in iranian || !iranian.some(({ span }) => overlaps(span, extent))) return undefined
  return [...iranian, ...own]
}

/** All that can be converted and exist; else the problem of the first that the calendar lacks. */
function converted(
  candidates: readonly string[],
  calendar: OtherCalendar,
  years = calendar,
): readonly Reading[] | DateProblem | undefined {
  const readings = new Map<string, Reading>()
  let problem: DateProblem | undefined
  for (const candidate of candidates) {
    const each = gregorianEdtf(candidate, calendar, years)
    if (each && 'code' in each) problem ??= each
    else
      for (const edtf of each ?? []) {
        const read = readSpan(edtf)
        if ('span' in read) readings.set(edtf, { ...read, calendar })
        else problem ??= read.problem
      }
  }
  return readings.size > 0 ? [...readings.values()] : problem
}

/** Whether a year in numbers is one of the calendar rather than a Gregorian one. */
function isMeant(text: string, calendar: OtherCalendar, extent: TimeWindow | undefined): boolean {
  const year = /\d{4}|\d{3}(?=0s)/.exec(text)?.[0]
  if (year === undefined || !isYearOf(Number(year), calendar)) return false
  if (!extent) return true
  const reaches = (edtf: string | undefined) => {
    const read = edtf === undefined ? undefined : readSpan(edtf)
    return read !== undefined && 'span' in read && overlaps(read.span, extent)
  }
  const own = gregorianEdtf(year, calendar)
  return reaches(own && 'code' in own ? undefined : own?.[0]) || !reaches(year)
}
