import { withMonthNumbers } from './calendar-months'
import type { Calendar } from './calendar-types'
import type { DateProblem } from './date-problem'
import { edtfFromNumbers, tidyDigits } from './date-words'
import { parseDate } from './edtf'
import { parseTypedDate } from './parse-typed-date'
import type { TimeSpan, TimeWindow } from './time-span'

/** What became of a text where a date in EDTF belongs. */
export type DateReading =
  /** It is one. */
  | { readonly kind: 'edtf'; readonly edtf: string; readonly span: TimeSpan }
  /** It can be read, and this is how to write it; `others` are further readings of the same numbers. */
  | {
      readonly kind: 'offer'
      readonly edtf: string
      readonly span: TimeSpan
      readonly others: readonly string[]
      /** The calendar by which it was read. */
      readonly calendar: Calendar
    }
  | { readonly kind: 'wrong'; readonly problem: DateProblem }

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
  const typed = parseTypedDate(text, options)
  if ('span' in typed) {
    const others = edtfFromNumbers(tidyDigits(text.trim())).filter((each) => each !== typed.edtf)
    const isAmong = others.length < edtfFromNumbers(tidyDigits(text.trim())).length
    return { kind: 'offer', ...typed, others: isAmong ? others : [], calendar: calendarRead(text, options) }
  }
  const { code, values } = typed.problem
  const mended = typeof values.suggestion === 'string' ? parseDate(values.suggestion, options) : undefined
  if (code !== 'date/solar-hijri' || !mended || 'problem' in mended)
    return { kind: 'wrong', problem: typed.problem }
  return { kind: 'offer', ...mended, others: [], calendar: 'persian' }
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
