import type { Thumb } from '../../domain/playback/key-step'
import type { PlaybackState } from '../../domain/playback/playback'
import { typeDate } from '../../domain/playback/typed-date'
import type { OtherCalendar } from '../../domain/time/calendar-types'
import { edtfFromNumbers, tidyDigits } from '../../domain/time/date-numbers'
import type { DateProblem, DateResult } from '../../domain/time/date-problem'
import { COMMON_ERA } from '../../domain/time/edtf-day'
import { type Extent, grainOf } from '../../domain/time/extent'
import { parseTypedDate, type TypedOptions } from '../../domain/time/parse-typed-date'
import { readSpan } from '../../domain/time/read-span'
import { withFourDigits } from '../../domain/time/short-year'
import type { TimeSpan } from '../../domain/time/time-span'
import { edtfAt, splitTypedClock, type TypedClock } from '../../domain/time/typed-clock'
import { calendarOf, withoutCalendar, withoutGrain } from '../../i18n/calendar-locale'
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
  const options: TypedOptions = { extent, locale: withoutCalendar(withoutGrain(locale)), calendar }
  const clock = extent.grain === undefined ? undefined : splitTypedClock(text)
  const asked = yearBelow0(text, extent, locale)
  if (asked !== undefined) return { problem: asked }
  const whole = calendar === 'gregorian' ? withFourDigits(tidyDigits(text.trim()), extent) : text
  const read = clock ? atClock(clock, thumb, state, options) : parseTypedDate(whole, options)
  if ('problem' in read) return { problem: wordingOf(read.problem, extent, locale) }
  const readings = edtfFromNumbers(tidyDigits(text.trim()))
  if (readings.length > 1 && readings.includes(read.edtf)) {
    return { problem: typedDate.ambiguous(readings.map((each) => formatEdtf(each, locale))) }
  }
  const typed = typeDate(state, thumb, read.span)
  if ('state' in typed) return { ...read, ...typed }
  if (typed.problem !== 'outside') return { problem: typedDate.problems[typed.problem] }
  const [first, last] = [formatDay(extent.from, locale), formatDay(grainOf(extent).last(extent), locale)]
  return { problem: typedDate.outside(first, last) }
}

/** Asks which year a number below 0 is that has not the four digits of EDTF, where there are such years; undefined of any other text. */
function yearBelow0(text: string, { from }: Extent, locale: string): string | undefined {
  const [, digits] = /^[-−–] ?(\d{1,3})$/.exec(tidyDigits(text.trim())) ?? []
  const number = Number(digits)
  if (!(number > 0) || from >= COMMON_ERA) return undefined
  const edtf = `-${String(number).padStart(4, '0')}`
  const historians = number === 1 ? '0000' : `-${String(number - 1).padStart(4, '0')}`
  return typedDate.countedHow(formatEdtf(historians, locale), formatEdtf(edtf, locale), edtf)
}

/** A time of the day that was typed before it, or of that on which the end of the window is. */
function atClock(
  { date, clock }: TypedClock,
  thumb: Thumb,
  { window, extent }: PlaybackState,
  options: TypedOptions,
): DateResult {
  const { floor, last } = grainOf(extent)
  if (date === '')
    return readSpan(edtfAt(Math.floor(thumb === 'from' ? floor(window.from) : last(window)), clock))
  const day = parseTypedDate(date, options)
  if ('problem' in day) return day
  const { earliestStart, latestEnd } = day.span
  return latestEnd - earliestStart === 1
    ? readSpan(edtfAt(earliestStart, clock))
    : { problem: { code: 'date/not-edtf', values: { text: date } } }
}

function formatEdtf(text: string, locale: string): string {
  const read = readSpan(text)
  return formatSpan('span' in read ? read.span : undefined, text, { locale: withoutCalendar(locale) })
}

function wordingOf({ code, values }: DateProblem, extent: Extent, locale: string): string {
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
  const noDate = extent.from < COMMON_ERA ? typedDate.notADateBefore1 : typedDate.problems['not-a-date']
  const wording = isImpossible ? typedDate.problems['no-such-day'] : noDate
  return typeof suggestion === 'string' ? typedDate.didYouMean(wording, suggestion) : wording
}
