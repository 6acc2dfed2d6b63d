import type { Thumb } from '../../domain/playback/key-step'
import type { PlaybackState } from '../../domain/playback/playback'
import { typeDate } from '../../domain/playback/typed-date'
import type { OtherCalendar } from '../../domain/time/calendar-types'
import { edtfFromNumbers, tidyDigits } from '../../domain/time/date-numbers'
import type { DateProblem } from '../../domain/time/date-problem'
import { parseTypedDate } from '../../domain/time/parse-typed-date'
import { readSpan } from '../../domain/time/read-span'
import { lastDayOf, type TimeSpan } from '../../domain/time/time-span'
import { calendarOf, withoutCalendar } from '../../i18n/calendar-locale'
import { typedDate } from '../../i18n/en/typed-date'
import { formatDay, formatSpan } from '../../i18n/format-date'
import { formatInCalendar } from '../../i18n/word-calendar'

export interface TypedDate {
  readonly state: PlaybackState
  /** What was understood. */
  readonly span: TimeSpan
  /** The same as EDTF. */
  readonly edtf: string
}

/** Puts an end of the window at a date that somebody typed, or says in words why that cannot be. */
export function readTypedDate(
  text: string,
  thumb: Thumb,
  state: PlaybackState,
  locale: string,
): TypedDate | { readonly problem: string } {
  const { extent } = state
  const calendar = calendarOf(locale) ?? 'gregorian'
  const read = parseTypedDate(text, { extent, locale: withoutCalendar(locale), calendar })
  if ('problem' in read) return { problem: wordingOf(read.problem, locale) }
  const readings = edtfFromNumbers(tidyDigits(text.trim()))
  if (readings.length > 1 && readings.includes(read.edtf)) {
    return { problem: typedDate.ambiguous(readings.map((each) => formatEdtf(each, locale))) }
  }
  const typed = typeDate(state, thumb, read.span)
  if ('state' in typed) return { ...read, ...typed }
  if (typed.problem !== 'outside') return { problem: typedDate.problems[typed.problem] }
  const [first, last] = [formatDay(extent.from, locale), formatDay(lastDayOf(extent), locale)]
  return { problem: typedDate.outside(first, last) }
}

function formatEdtf(text: string, locale: string): string {
  const read = readSpan(text)
  return formatSpan('span' in read ? read.span : undefined, text, { locale: withoutCalendar(locale) })
}

function wordingOf({ code, values }: DateProblem, locale: string): string {
  const { suggestion, calendar, first, day, days } = values
  if (calendar !== undefined && Number(day) > Number(days)) {
    const month = formatInCalendar(
      Number(first),
      locale,
      { month: 'long', year: 'numeric' },
      calendar as OtherCalendar,
    )
    return typedDate.monthEnds(month, Number(days))
  }
  const isImpossible = code === 'date/impossible-day' || code === 'date/impossible-month'
  const wording = typedDate.problems[isImpossible ? 'no-such-day' : 'not-a-date']
  return typeof suggestion === 'string' ? typedDate.didYouMean(wording, suggestion) : wording
}
