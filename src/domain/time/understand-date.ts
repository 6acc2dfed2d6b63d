import { withMonthNumbers } from './calendar-months'
import type { Calendar } from './calendar-types'
import type { DateProblem } from './date-problem'
import { edtfFromNumbers, tidyDigits } from './date-words'
import { parseDate } from './edtf'
import { nearestDate, withWholeYear } from './nearest-date'
import { parseTypedDate } from './parse-typed-date'
import { edtfOfPart } from './part-words'
import type { TimeSpan, TimeWindow } from './time-span'

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
 * Reads what is written where a date in EDTF belongs: EDTF as it is, anything else that `parseTypedDate` understands
 * ("28 June 1981", "7 Tir 1360", in the chosen calendar also "1360-04-07") as an offer. Never throws.
 */
export function understandDate(
  text: string,
  options: { readonly extent: TimeWindow; readonly locale: string; readonly calendar: Calendar },
): DateReading {
  const direct = parseDate(text, options)
  if ('span' in direct) return { kind: 'edtf', ...direct }
  const [part, ...wholes] = edtfOfPart(text)
  const ofPart = part === undefined ? undefined : parseDate(part, options)
  if (ofPart && 'span' in ofPart) return { kind: 'offer', ...ofPart, others: wholes, calendar: 'gregorian' }
  const typed = parseTypedDate(text, options)
  if ('span' in typed) {
    const others = edtfFromNumbers(tidyDigits(text.trim())).filter((each) => each !== typed.edtf)
    const isAmong = others.length < edtfFromNumbers(tidyDigits(text.trim())).length
    return { kind: 'offer', ...typed, others: isAmong ? others : [], calendar: calendarRead(text, options) }
  }
  const { code, values } = typed.problem
  const mended = typeof values.suggestion === 'string' ? parseDate(values.suggestion, options) : undefined
  if (code !== 'date/solar-hijri' || !mended || 'problem' in mended)
    return { kind: 'wrong', problem: typed.problem, ...nearTo(text, code) }
  return { kind: 'offer', ...mended, others: [], calendar: 'persian' }
}

/** What of a text that is no form of a date comes near to one. */
function nearTo(text: string, code: DateProblem['code']) {
  const isForm = code !== 'date/not-edtf' && code !== 'date/words' && code !== 'date/slashes'
  const wholeYear = isForm ? undefined : withWholeYear(text)
  return { wholeYear, nearest: isForm || wholeYear ? undefined : nearestDate(text) }
}

/** Which calendar a text that was understood is of: that whose month it names, or in numbers the one that made another date of it. */
function calendarRead(
  text: string,
  {
    calendar,
    ...rest
  }: { readonly extent: TimeWindow; readonly locale: string; readonly calendar: Calendar },
): Calendar {
  for (const other of ['persian', 'islamic'] as const)
    if (withMonthNumbers(text, other) !== undefined) return other
  if (calendar === 'gregorian') return 'gregorian'
  const [own, plain] = [parseTypedDate(text, { calendar, ...rest }), parseTypedDate(text, rest)]
  return 'edtf' in own && 'edtf' in plain && own.edtf === plain.edtf ? 'gregorian' : calendar
}
