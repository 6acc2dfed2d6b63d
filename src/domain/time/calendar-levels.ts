import { monthStart, toCalendar } from './calendar'
import type { OtherCalendar } from './calendar-types'
import type { TickLevel } from './placed-ticks'
import type { TimeWindow } from './time-span'

const YEARS = [100, 50, 20, 10, 5, 2, 1]
const MONTHS = [6, 3, 1]
const DAYS = [10, 5, 1]

const starts = new Map<string, number>()

/** The round dates of a calendar within an axis, from its centuries to its days, each level when it is asked for. */
export function* calendarLevels({ from, to }: TimeWindow, calendar: OtherCalendar): Iterable<TickLevel> {
  const first = toCalendar(from, calendar)
  const months = (by: number) => {
    const values: number[] = []
    const start = Math.ceil((first.year * 12 + first.month - 1) / by) * by
    for (let index = start; ; index += by) {
      const value = startOf(index, calendar)
      if (!(value <= to)) return values
      if (value >= from) values.push(value)
    }
  }
  for (const by of YEARS) yield { kind: 'year', values: months(by * 12) }
  for (const by of MONTHS) yield { kind: 'month', values: months(by) }
  for (const by of DAYS) {
    const values: number[] = []
    for (let index = first.year * 12 + first.month - 1; startOf(index, calendar) <= to; index++) {
      const next = startOf(index + 1, calendar)
      // The last day before the next month's first stands too near to it.
      for (let day = startOf(index, calendar); day + by / 2 <= next; day += by)
        if (day >= from && day <= to) values.push(day)
    }
    yield { kind: 'day', values }
  }
}

/** The first day of a month, counted from the first of the year 0. */
function startOf(index: number, calendar: OtherCalendar): number {
  const key = `${calendar} ${index}`
  let start = starts.get(key)
  if (start === undefined) {
    start = monthStart(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, calendar)
    starts.set(key, start)
  }
  return start
}
