import { countWhile } from '../../domain/count-while'
import type { EventSeries } from '../../domain/series/event-series'
import type { TimeScale } from '../../domain/time/time-scale'
import { overlaps, type TimeWindow } from '../../domain/time/time-span'

/** Of the events with these ids the index of one for each pixel at which any starts: a thousand more would look the same. */
export function onePerPixel(
  events: EventSeries,
  ids: ReadonlySet<string>,
  scale: Pick<TimeScale, 'x' | 'axis'>,
): readonly number[] {
  const byPixel = new Map<number, number>()
  const dated = Array.from(ids, events.indexOf).filter((index) => events.starts[index] !== undefined)
  for (const index of dated.sort((a, b) => a - b)) {
    const { span } = events.at(index)
    if (span && overlaps(span, scale.axis)) byPixel.set(Math.round(scale.x(span.earliestStart)), index)
  }
  return [...byPixel.values()]
}

/** How many of these starts (days, ascending) are before a day. */
export function countBefore(starts: Float64Array, day: number): number {
  return countWhile(starts.length, (index) => (starts[index] as number) < day)
}

/** The run of indices of the starts (days, ascending) that lie in a half-open window, and which of them is nearest to a day. */
export function startsIn(
  starts: Float64Array,
  { from, to }: TimeWindow,
  day: number,
): { readonly first: number; readonly end: number; readonly nearest: number | undefined } {
  const first = countBefore(starts, from)
  const end = countBefore(starts, to)
  if (first >= end) return { first, end, nearest: undefined }
  const later = Math.min(Math.max(countBefore(starts, day), first), end - 1)
  const away = (index: number) => Math.abs((starts[index] as number) - day)
  const earlier = countBefore(starts, starts[Math.max(first, later - 1)] as number)
  return { first, end, nearest: away(earlier) <= away(later) ? earlier : later }
}
