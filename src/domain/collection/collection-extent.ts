import { addMonths, addYears, civilToDays, daysToCivil } from '../time/days'
import { clockExtent, type Extent, SHORTEST_PART } from '../time/extent'
import type { TimeWindow } from '../time/time-span'
import type { EventColumns } from './event-columns'

/** Days of a collection without a date: the year up to now, since the map shows borders of its last day. */
const LENGTH_OF_NOTHING = 365

/** When the dated rows of a collection are. */
export interface CollectionTimes {
  /** First start, and the beginning of the last day before an end that has no start. `Infinity` where there is none. */
  readonly from: number
  /** Last end, and the day after a start that has no end. */
  readonly to: number
  /** First start of those that go on; `Infinity` where none does. */
  readonly ongoing: number
  /** Whether more than half of them begin or end at a time of day. */
  readonly isTimed: boolean
  /** Whether more than half of them last: for more than a day, and the shortest part of all their time that a window suits. */
  readonly isLasting: boolean
}

export function collectionTimes(columns: EventColumns): CollectionTimes {
  const { start, end, dated } = columns
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  let ongoing = Number.POSITIVE_INFINITY
  let timed = 0
  for (let row = 0; row < dated; row++) {
    const first = start[row] as number
    const last = end[row] as number
    if (isTimeOfDay(first) || isTimeOfDay(last)) timed++
    if (Number.isFinite(first)) {
      if (first < from) from = first
      if (!Number.isFinite(last) && first >= to) to = Math.floor(first) + 1
    }
    if (Number.isFinite(last)) {
      if (last > to) to = last
      if (!Number.isFinite(first) && last - 1 < from) from = last - 1
    } else if (first < ongoing) ongoing = first
  }
  const lasting = countLonger(columns, Math.max(1, (to - from) * SHORTEST_PART))
  return { from, to, ongoing, isTimed: timed * 2 > dated, isLasting: lasting * 2 > dated }
}

/** How many last for more than so many days, from the latest time at which they may have begun. */
function countLonger({ start, end, vague, dated }: EventColumns, days: number): number {
  let count = 0
  for (let row = 0; row < dated; row++)
    if ((end[row] as number) - (start[row] as number) - (vague?.[row] ?? 0) > days) count++
  return count
}

function isTimeOfDay(time: number): boolean {
  return time !== Math.floor(time)
}

/**
 * The time of a collection: from its earliest start to its latest end, in whole days, and a little room, so that the first
 * and the last stand clear of the edge; of a short time with times of day in hours, minutes or seconds. Open ends do not count.
 * Where there is no date it is the year up to today.
 */
export function collectionExtent(times: CollectionTimes, today: number): Extent {
  const { from, to, ongoing, isTimed, isLasting } = times
  if (!(from < to)) return { from: today + 1 - LENGTH_OF_NOTHING, to: today + 1 }
  // What goes on is shown up to now.
  const last = ongoing < today && today > to ? today + 1 : to
  const short = isTimed ? clockExtent({ from, to: last }) : undefined
  if (short) return short
  const whole = roundOut({ from: Math.floor(from), to: Math.max(Math.floor(from) + 1, Math.ceil(last)) })
  return { ...whole, ...(isLasting && { isLasting }) }
}

/** To whole months of an axis of years, to whole years of an axis of decades. */
function roundOut({ from, to }: TimeWindow): TimeWindow {
  const length = to - from
  if (length < 400) return { from, to }
  const first = daysToCivil(from)
  const last = daysToCivil(to - 1)
  if (length < 8000)
    return {
      from: civilToDays(first.year, first.month, 1),
      to: addMonths(civilToDays(last.year, last.month, 1), 1),
    }
  return { from: civilToDays(first.year, 1, 1), to: addYears(civilToDays(last.year, 1, 1), 1) }
}
