import type { AtlasEvent } from '../atlas/atlas'
import { approximateEnds } from '../time/approximate-ends'
import { civilToDays, daysToCivil, yearOf } from '../time/days'
import { edtfDay } from '../time/edtf-day'
import { lastDayOf } from '../time/time-span'

/** Days of a year that has a 29 February. */
export const YEAR_DAYS = 366

const LEAP_YEAR = 2000
const FIRST = civilToDays(LEAP_YEAR, 1, 1)

/** An event on a day of the year: all of it, or only its first or last day. */
export interface Anniversary {
  readonly event: AtlasEvent
  readonly part: 'whole' | 'start' | 'end'
  /** Astronomical. */
  readonly year: number
}

/** The number of a day of the year, by month (1 to 12) and day: 0 is 1 January, 59 is 29 February, 365 is 31 December. */
export function yearDay(month: number, day: number): number {
  return civilToDays(LEAP_YEAR, month, day) - FIRST
}

/** The number of the day of the year on which a day (days since 1970-01-01) falls. */
export function yearDayOf(days: number): number {
  const { month, day } = daysToCivil(days)
  return yearDay(month, day)
}

/** The number of a day of the year that is given as month and day ("04-17"). */
export function readYearDay(text: string): number {
  const [month = 1, day = 1] = text.split('-').map(Number)
  return yearDay(month, day)
}

/** Month and day of the day of that number: "04-17". */
export function writeYearDay(number: number): string {
  return edtfDay(namingDay(number)).slice(-5)
}

/** The day of that number in a leap year (days since 1970-01-01), by which it can be named. */
export function namingDay(number: number): number {
  return FIRST + number
}

/** The day of the year before or after; the year goes round. */
export function stepYearDay(number: number, by: number): number {
  return (((number + by) % YEAR_DAYS) + YEAR_DAYS) % YEAR_DAYS
}

/**
 * What began or ended on each day of the year, as far as that is known to the day and without doubt: 366 lists, each
 * in time order. What goes on for more than a day stands on its first and on its last.
 */
export function anniversaries(events: readonly AtlasEvent[]): readonly (readonly Anniversary[])[] {
  const days = Array.from({ length: YEAR_DAYS }, (): (Anniversary & { readonly on: number })[] => [])
  for (const event of events) {
    const { start, end } = knownDays(event)
    const add = (on: number, part: Anniversary['part']) =>
      days[yearDayOf(on)]?.push({ event, part, year: yearOf(on), on })
    if (start !== undefined) add(start, start === end ? 'whole' : 'start')
    if (end !== undefined && end !== start) add(end, 'end')
  }
  return days.map((day) =>
    day.sort((a, b) => a.on - b.on).map(({ event, part, year }) => ({ event, part, year })),
  )
}

/** How many days it is, at least one, to the nearest day of the year that has events; absent where no other has. */
export function daysToNearest(
  days: readonly (readonly Anniversary[])[],
  from: number,
  direction: 1 | -1,
): number | undefined {
  for (let away = 1; away < YEAR_DAYS; away++) {
    if (days[stepYearDay(from, direction * away)]?.length) return away
  }
  return undefined
}

/** The first and the last day of an event, each only where it is known. */
function knownDays({ span, date }: AtlasEvent): { start?: number; end?: number } {
  if (!span) return {}
  const approximate = approximateEnds(date, span)
  const isDay = (from: number, to: number) => Number.isFinite(from) && Math.floor(from) === Math.floor(to)
  const lastDay = lastDayOf({ to: span.latestEnd })
  return {
    ...(!approximate.start &&
      isDay(span.earliestStart, span.latestStart) && { start: Math.floor(span.earliestStart) }),
    ...(!approximate.end && isDay(lastDayOf({ to: span.earliestEnd }), lastDay) && { end: lastDay }),
  }
}
