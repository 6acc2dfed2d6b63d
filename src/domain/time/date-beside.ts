import { calendarDay, fromCalendar, monthStart, toCalendar } from './calendar'
import type { Calendar, OtherCalendar } from './calendar-types'
import { edtfDay } from './edtf-day'
import { readSpan } from './read-span'
import type { TimeSpan } from './time-span'

/** The last year, month or day before a date, as exact as the date is: 1987 of 1988, 1988-05 of 1988-06. The date itself where there is none. */
export function dateBefore(edtf: string, calendar: Calendar = 'gregorian'): string {
  if (calendar !== 'gregorian') return inCalendar(edtf, calendar, -1)
  return beside(edtf, ({ earliestStart }) => earliestStart - 1)
}

/** The first year, month or day after a date, as exact as the date is. */
export function dateAfter(edtf: string, calendar: Calendar = 'gregorian'): string {
  if (calendar !== 'gregorian') return inCalendar(edtf, calendar, 1)
  return beside(edtf, ({ latestEnd }) => latestEnd)
}

function beside(edtf: string, dayOf: (span: TimeSpan) => number): string {
  const [mark = ''] = /[~?%]?$/.exec(edtf) ?? []
  const read = readSpan(edtf.slice(0, edtf.length - mark.length))
  if ('problem' in read || !Number.isFinite(dayOf(read.span))) return edtf
  const { precision } = read.span
  const exact = precision === 'day' ? 3 : precision === 'month' || precision === 'season' ? 2 : 1
  const parts = edtfDay(dayOf(read.span)).split(/(?<=\d)-/)
  return parts.slice(0, exact).join('-') + mark
}

/** The same for a year, decade, month or day with the numbers of another calendar. */
function inCalendar(text: string, calendar: OtherCalendar, step: 1 | -1): string {
  const [, year = '', month, day, mark = ''] =
    /^(\d{3}[\dX])(?:-(0\d|1[0-2]))?(?:-(\d\d))?([~?%]?)$/.exec(text) ?? []
  if (!year) return text
  const number = Number(year.replace('X', step > 0 ? '9' : '0'))
  if (month === undefined) return String(number + step).padStart(4, '0') + mark
  const start = monthStart(number, Number(month), calendar)
  const days =
    day === undefined
      ? start
      : fromCalendar({ year: number, month: Number(month), day: Number(day) }, calendar)
  if (days === undefined) return text
  if (day !== undefined) return calendarDay(days + step, calendar) + mark
  const next = monthStart(number, Number(month) + step, calendar)
  const { year: nextYear, month: nextMonth } = toCalendar(next, calendar)
  return `${String(nextYear).padStart(4, '0')}-${String(nextMonth).padStart(2, '0')}${mark}`
}
