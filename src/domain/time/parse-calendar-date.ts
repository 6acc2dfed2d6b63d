import { gregorianEdtf } from './calendar-edtf'
import { MONTH_TOKENS, withMonthNumbers } from './calendar-months'
import type { Calendar, OtherCalendar } from './calendar-types'
import type { DateResult } from './date-problem'
import { edtfFromWords, tidyDigits } from './date-words'
import { readSpan } from './read-span'
import { overlaps, type TimeWindow } from './time-span'

const NO_NAMES: ReadonlyMap<string, number> = new Map()

/**
 * Reads a date of another calendar: one that names a month of it ("7 Tir 1360", "۷ تیر ۱۳۶۰", "25 Sha'ban 1401"), or,
 * in the calendar that was chosen, one in numbers ("1360-04-07"), unless only the Gregorian year lies in the extent.
 * The result's `edtf` is Gregorian. `undefined` where the text is of no other calendar.
 */
export function parseCalendarDate(
  text: string,
  options: { readonly extent?: TimeWindow; readonly calendar?: Calendar },
): DateResult | undefined {
  for (const calendar of ['persian', 'islamic'] as const) {
    // As it is shown, with the Gregorian date beside it.
    const named = withMonthNumbers(text.replace(/ \([^()]*\d\)$/, ''), calendar)
    if (named !== undefined) return firstOf(edtfFromWords(named, MONTH_TOKENS), calendar)
  }
  const { calendar, extent } = options
  if (calendar === undefined || calendar === 'gregorian') return undefined
  const tidy = tidyDigits(text)
  const candidates = [tidy, ...edtfFromWords(tidy, NO_NAMES)]
  return isMeant(tidy, calendar, extent) ? firstOf(candidates, calendar) : undefined
}

/** The first that can be converted and exists; else the problem of the first that the calendar lacks. */
function firstOf(candidates: readonly string[], calendar: OtherCalendar): DateResult | undefined {
  const converted = candidates.flatMap((candidate) => gregorianEdtf(candidate, calendar) ?? [])
  const good = converted.find((each) => 'edtf' in each)
  return good ? readSpan(good.edtf) : converted.find((each) => 'problem' in each)
}

/** Whether a year in numbers is one of the calendar rather than a Gregorian one. */
function isMeant(text: string, calendar: OtherCalendar, extent: TimeWindow | undefined): boolean {
  const year = /\d{4}/.exec(text)?.[0]
  if (year === undefined) return false
  if (!extent) return true
  const reaches = (edtf: string | undefined) => {
    const read = edtf === undefined ? undefined : readSpan(edtf)
    return read !== undefined && 'span' in read && overlaps(read.span, extent)
  }
  const converted = gregorianEdtf(year, calendar)
  return reaches(converted && 'edtf' in converted ? converted.edtf : undefined) || !reaches(year)
}
