import type { Calendar } from './calendar-types'
import type { DateProblem } from './date-problem'
import { parseDate, readDirectly, withRepair } from './edtf'
import { edtfFromForeignWords } from './foreign-words'
import { nearestDate, withWholeYear } from './nearest-date'
import { calendarReadings, type Reading } from './parse-calendar-date'
import { type TypedOptions, typedReadings } from './parse-typed-date'
import { isWithin, type TimeSpan } from './time-span'

/** What became of a text where a date in EDTF belongs. */
export type DateReading =
  /** It is one. */
  | { readonly kind: 'edtf'; readonly edtf: string; readonly span: TimeSpan }
  /** It can be read, and this is how to write it; `others` are further readings of it. */
  | {
      readonly kind: 'offer'
      readonly edtf: string
      readonly span: TimeSpan
      readonly others: readonly string[]
      /** The calendar by which it was read. */
      readonly calendar: Calendar
    }
  | {
      readonly kind: 'wrong'
      readonly problem: DateProblem
      /** The words of it that are a date, as EDTF. */
      readonly nearest: string | undefined
      /** The text with all four digits of its year, where it has but two. */
      readonly wholeYear: string | undefined
    }

/**
 * Reads what is written where a date in EDTF belongs: EDTF as it is, anything else that `typedReadings` understands
 * ("28 June 1981", "7 Tir 1360", in the chosen calendar also "1360-04-07") as an offer. Never throws.
 */
export function understandDate(text: string, options: TypedOptions): DateReading {
  const read = readDate(text, options)
  return read.kind === 'wrong' ? { ...read, ...nearTo(text, read.problem.code, options) } : read
}

/** The same without what comes near to a text that cannot be read, which is long to look for. */
export function readDate(
  text: string,
  options: TypedOptions,
): Exclude<DateReading, { kind: 'wrong' }> | { readonly kind: 'wrong'; readonly problem: DateProblem } {
  const { extent } = options
  const direct = readDirectly(text, extent)
  if ('span' in direct) return { kind: 'edtf', ...direct }
  const readings = readingsOf(text, options)
  if ('code' in readings) return { kind: 'wrong', problem: readings }
  const [first, ...others] = readings
  return first
    ? { kind: 'offer', ...first, others: others.map(({ edtf }) => edtf) }
    : { kind: 'wrong', problem: withRepair(text, direct.problem, extent) }
}

function readingsOf(text: string, options: TypedOptions): readonly Reading[] | DateProblem {
  const typed = ofOneCalendar(text, options)
  if (!('code' in typed)) return typed
  const foreign = edtfFromForeignWords(text, options.order).flatMap((edtf): readonly Reading[] => {
    const read = parseDate(edtf)
    return 'span' in read ? [{ ...read, calendar: 'gregorian' }] : []
  })
  return foreign.length > 0 ? foreign : (ofTwoCalendars(text, options) ?? typed)
}

function ofOneCalendar(text: string, options: TypedOptions): readonly Reading[] | DateProblem {
  const typed = typedReadings(text, options)
  if (!('code' in typed) || typed.code !== 'date/solar-hijri') return typed
  const persian = calendarReadings(text, { ...options, calendar: 'persian' })
  if (persian && !('code' in persian)) return persian
  const { suggestion } = typed.values
  const read = typeof suggestion === 'string' ? parseDate(suggestion) : { problem: typed }
  return 'span' in read ? [{ ...read, calendar: 'persian' }] : typed
}

/** "28 June 1981 (7 Tir 1360)", one date in two calendars; undefined where a text is none or they are not the same. */
function ofTwoCalendars(text: string, options: TypedOptions): readonly Reading[] | undefined {
  const plain = text.trim()
  const [, one, other] =
    /^([^()]*[^() ]) ?\(([^()]+)\)$/.exec(plain) ?? /^([^=/]*[^=/ ]) ?[=/] ?([^=/]+)$/.exec(plain) ?? []
  if (one === undefined || other === undefined) return undefined
  const read = [one, other].map((each) => ofOneCalendar(each, options))
  const [first, second] = read.map((each) => ('code' in each ? undefined : each[0]))
  if (!first || !second || first.calendar === second.calendar) return undefined
  if (isWithin(first.span, second.span)) return [first]
  return isWithin(second.span, first.span) ? [second] : undefined
}

/** What of a text that is no form of a date comes near to one. */
function nearTo(text: string, code: DateProblem['code'], options: TypedOptions) {
  const isForm = code !== 'date/not-edtf' && code !== 'date/words' && code !== 'date/slashes'
  const wholeYear = isForm ? undefined : withWholeYear(text, options)
  return { wholeYear, nearest: isForm || wholeYear ? undefined : nearestDate(text, options) }
}
