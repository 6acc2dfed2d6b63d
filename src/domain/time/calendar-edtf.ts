import { fromCalendar, monthStart, toCalendar } from './calendar'
import type { OtherCalendar } from './calendar-types'
import type { DateProblem } from './date-problem'
import { civilToDays } from './days'
import { edtfDay } from './edtf-day'

/** The last years of the calendars that lie near today; a later one beside a month of theirs is Gregorian. */
const LAST_YEARS: Readonly<Record<OtherCalendar, number>> = { persian: 1420, islamic: 1470 }

const DATE = /^(\d{3}[\dX])(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)$/

/** The days of a date, in EDTF: both alike where it is one day or already Gregorian. */
interface Stretch {
  readonly from: string
  readonly to: string
}

/** Whether a year may be one of a calendar: none of the far future is. */
export function isYearOf(year: number, calendar: OtherCalendar): boolean {
  return year <= LAST_YEARS[calendar]
}

/**
 * The Gregorian EDTF of a date, an interval or a set written in EDTF's form with the numbers of another calendar: Solar Hijri
 * `1360-03-30` gives `1981-06-20`, `1360-03` (a month that touches two of ours) `1981-05-22/1981-06-21`. A month beside a
 * Gregorian year is that month as far as it lies in that year, of which there may be two: `1988-10` in Solar Hijri. So it is
 * where `years` names another calendar for the years that are none of the far future. The problem
 * of a day that the calendar lacks; `undefined` of any other form.
 */
export function gregorianEdtf(
  text: string,
  calendar: OtherCalendar,
  years = calendar,
): readonly string[] | DateProblem | undefined {
  const [, open = '', inner, close = ''] = /^([[{])(.*)([\]}])$/.exec(text) ?? []
  if (inner === undefined) {
    const ends = text.split('/')
    if (ends.length > 2) return undefined
    if (ends.length === 2) return pairOf(ends, [calendar, years], '/')
    const read = convert(text, calendar, years)
    return isProblem(read) || !read
      ? read
      : read.map(({ from, to }) => (from === to ? from : `${from}/${to}`))
  }
  const members: string[] = []
  for (const member of inner.split(',')) {
    const ends = member.split('..')
    const read = pairOf(ends.length === 1 ? [member, member] : ends, [calendar, years], '..')
    if (isProblem(read)) return read
    // Which of two is meant, nobody can tell.
    if (read?.length !== 1) return undefined
    members.push(...read)
  }
  return [`${open}${members.join(',')}${close}`]
}

function pairOf(
  [startText = '', endText = '']: readonly string[],
  calendars: readonly [OtherCalendar, OtherCalendar],
  sign: '/' | '..',
): readonly string[] | DateProblem | undefined {
  const isOpen = (text: string) => text === '' || (sign === '/' && text === '..')
  if (isOpen(startText) && isOpen(endText)) return undefined
  const asOpen = (text: string): readonly Stretch[] => [{ from: text, to: text }]
  const starts = isOpen(startText) ? asOpen(startText) : convert(startText, ...calendars)
  const ends = isOpen(endText) ? asOpen(endText) : convert(endText, ...calendars)
  if (!starts || !ends) return undefined
  if (isProblem(starts)) return starts
  if (isProblem(ends)) return ends
  const pairs = starts.flatMap(({ from }) => ends.map(({ to }) => ({ from, to })))
  const inOrder = pairs.filter(({ from, to }) => isOpen(from) || isOpen(to) || from <= to)
  return (inOrder.length > 0 ? inOrder : pairs).map(({ from, to }) =>
    from === to ? from : `${from}${sign}${to}`,
  )
}

function isProblem(read: readonly unknown[] | DateProblem | undefined): read is DateProblem {
  return read !== undefined && 'code' in read
}

function convert(
  text: string,
  calendar: OtherCalendar,
  years: OtherCalendar,
): readonly Stretch[] | DateProblem | undefined {
  const [, yearText = '', monthText, dayText, mark = ''] = DATE.exec(text) ?? []
  if (!yearText) return undefined
  const year = Number(yearText.replace('X', '0'))
  const isDecade = yearText.endsWith('X')
  const number = Number(monthText ?? 1)
  const isSeason = number >= 21 && number <= 24 && dayText === undefined
  if (!isSeason && (number < 1 || number > 12)) return undefined
  const month = isSeason ? (number - 21) * 3 + 1 : number
  const months = monthText === undefined ? (isDecade ? 120 : 12) : isSeason ? 3 : 1
  if (isDecade && monthText !== undefined) return undefined
  if (!isYearOf(year, calendar)) {
    if (monthText === undefined || isSeason) return [{ from: text, to: text }]
    const [begin, end] = [civilToDays(year, 1, 1), civilToDays(year, 12, 31)]
    return inOtherYear([begin, end], { text, month, dayText, mark }, calendar)
  }
  if (years !== calendar && monthText !== undefined && !isSeason) {
    const [begin, next] = [monthStart(year, 1, years), monthStart(year + 1, 1, years)]
    return inOtherYear([begin, next - 1], { text, month, dayText, mark }, calendar)
  }
  if (dayText !== undefined) {
    const days = fromCalendar({ year, month, day: Number(dayText) }, calendar)
    if (days === undefined) return noSuchDay(text, year, month, Number(dayText), calendar)
    return [stretch(days, days, mark)]
  }
  const first = monthStart(year, month, calendar)
  return [stretch(first, monthStart(year, month + months, calendar) - 1, mark)]
}

/** A month or day of a calendar in the course of a year of another. */
function inOtherYear(
  [begin, end]: readonly [number, number],
  date: {
    readonly text: string
    readonly month: number
    readonly dayText: string | undefined
    readonly mark: string
  },
  calendar: OtherCalendar,
): readonly Stretch[] | DateProblem | undefined {
  const { text, month, dayText, mark } = date
  const [from, to] = [toCalendar(begin, calendar).year, toCalendar(end, calendar).year]
  const own = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const found = own.flatMap((each) => {
    const day = dayText === undefined ? undefined : Number(dayText)
    const first =
      day === undefined
        ? monthStart(each, month, calendar)
        : fromCalendar({ year: each, month, day }, calendar)
    if (first === undefined) return []
    const last = day === undefined ? monthStart(each, month + 1, calendar) - 1 : first
    return first <= end && last >= begin ? [stretch(first, last, mark)] : []
  })
  if (found.length > 0) return found
  const day = Number(dayText)
  const lacking = own.filter((each) => fromCalendar({ year: each, month, day }, calendar) === undefined)
  return lacking[0] !== undefined && lacking.length === own.length
    ? noSuchDay(text, lacking[0], month, day, calendar)
    : undefined
}

function stretch(first: number, last: number, mark: string): Stretch {
  return { from: edtfDay(first) + mark, to: edtfDay(last) + mark }
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
