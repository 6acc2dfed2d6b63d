import type { Thumb } from '../../domain/playback/key-step'
import type { PlaybackState } from '../../domain/playback/playback'
import { typeDate } from '../../domain/playback/typed-date'
import type { OtherCalendar } from '../../domain/time/calendar-types'
import type { DateProblem } from '../../domain/time/date-problem'
import { parseTypedDate } from '../../domain/time/parse-typed-date'
import { lastDayOf } from '../../domain/time/time-span'
import { calendarOf, withoutCalendar } from '../../i18n/calendar-locale'
import { typedDate } from '../../i18n/en/typed-date'
import { formatDay } from '../../i18n/format-date'
import { formatInCalendar } from '../../i18n/word-calendar'

/** Puts an end of the window at a date that somebody typed, or says in words why that cannot be. */
export function readTypedDate(
  text: string,
  thumb: Thumb,
  state: PlaybackState,
  locale: string,
): { readonly state: PlaybackState } | { readonly problem: string } {
  const { extent } = state
  const calendar = calendarOf(locale) ?? 'gregorian'
  const read = parseTypedDate(text, { extent, locale: withoutCalendar(locale), calendar })
  if ('problem' in read) return { problem: wordingOf(read.problem, locale) }
  const typed = typeDate(state, thumb, read.span)
  if ('state' in typed) return typed
  if (typed.problem !== 'outside') return { problem: typedDate.problems[typed.problem] }
  const [first, last] = [formatDay(extent.from, locale), formatDay(lastDayOf(extent), locale)]
  return { problem: typedDate.outside(first, last) }
}

function wordingOf({ code, values }: DateProblem, locale: string): string {
  const { suggestion, calendar, first, days } = values
  if (calendar !== undefined) {
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
