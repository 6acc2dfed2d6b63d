import { fromCalendar, monthStart } from './calendar'
import type { OtherCalendar } from './calendar-types'
import type { DateProblem } from './date-problem'
import { edtfDay } from './edtf-day'

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)$/

/** The Gregorian form of a text of another calendar, or the problem of a day that the calendar lacks. */
export type Converted = { readonly edtf: string } | { readonly problem: DateProblem }

/**
 * The Gregorian EDTF of a date or an interval written in EDTF's form with the numbers of another calendar: Solar Hijri
 * `1360-03-30` gives `1981-06-20`, `1360-03` (a month that touches two of ours) `1981-05-22/1981-06-21`. `undefined`
 * of any other form.
 */
export function gregorianEdtf(text: string, calendar: OtherCalendar): Converted | undefined {
  const parts = text.split('/')
  const [startText = '', endText = startText] = parts
  if (parts.length > 2) return undefined
  const start = convert(startText, calendar)
  const end = convert(endText, calendar)
  if (!start || !end || (typeof start === 'string' && typeof end === 'string')) return undefined
  for (const each of [start, end]) if (typeof each === 'object' && 'code' in each) return { problem: each }
  const from = typeof start === 'object' && 'from' in start ? start.from : startText
  const to = typeof end === 'object' && 'to' in end ? end.to : endText
  return { edtf: from === to ? from : `${from}/${to}` }
}

type Part = { readonly from: string; readonly to: string } | DateProblem | 'open'

function convert(text: string, calendar: OtherCalendar): Part | undefined {
  if (text === '..' || text === '') return 'open'
  const match = DATE.exec(text)
  if (!match) return undefined
  const [, yearText, monthText, dayText, qualifier = ''] = match
  const year = Number(yearText)
  const month = Number(monthText ?? 1)
  if (month < 1 || month > 12) return undefined
  const qualified = (days: number) => `${edtfDay(days)}${qualifier}`
  if (dayText !== undefined) {
    const day = Number(dayText)
    const days = fromCalendar({ year, month, day }, calendar)
    return days === undefined
      ? noSuchDay(text, year, month, day, calendar)
      : { from: qualified(days), to: qualified(days) }
  }
  const months = monthText === undefined ? 12 : 1
  const from = monthStart(year, month, calendar)
  const last = monthStart(year, month + months, calendar) - 1
  return { from: qualified(from), to: qualified(last) }
}

function noSuchDay(
  text: string,
  year: number,
  month: number,
  day: number,
  calendar: OtherCalendar,
): DateProblem {
  const first = monthStart(year, month, calendar)
  const days = monthStart(year, month + 1, calendar) - first
  const values = { text, year, month, day, days, first, calendar }
  return { code: 'date/impossible-day', values }
}
