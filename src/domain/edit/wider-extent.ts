import { yearOf } from '../time/days'
import { overlaps, type TimeSpan, type TimeWindow } from '../time/time-span'

/** Years at which the time of an atlas is to begin and end instead, in EDTF; an end that can stay is left out. */
export interface WiderExtent {
  readonly from?: string
  readonly to?: string
}

/** The least wider extent, in whole years, that reaches all spans. */
export function widerExtent(extent: TimeWindow, spans: Iterable<TimeSpan>): WiderExtent {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const span of spans) {
    if (overlaps(span, extent)) continue
    const { earliestStart: start, latestEnd: end } = span
    if (end <= extent.from) first = Math.min(first, yearOf(Number.isFinite(start) ? start : end - 1))
    else last = Math.max(last, yearOf(Number.isFinite(end) ? end - 1 : start))
  }
  return { ...(isYear(first) && { from: written(first) }), ...(isYear(last) && { to: written(last) }) }
}

/** EDTF writes years of more digits with a letter in front, which an axis of time would not be wide enough for. */
function isYear(year: number): boolean {
  return Math.abs(year) <= 9999
}

function written(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}
