import { yearOf } from '../time/days'
import { readDirectly } from '../time/edtf'
import { overlaps, type TimeSpan, type TimeWindow } from '../time/time-span'

/** Years at which the time of an atlas is to begin and end instead, in EDTF; an end that can stay is left out. */
export interface WiderExtent {
  readonly from?: string
  readonly to?: string
}

/** The spans of dates outside an extent that may be meant so: not of those that are of the Iranian calendar, which no wider one is for. */
export function spansOutside(
  dated: readonly { readonly date: string; readonly span: TimeSpan | undefined }[],
  extent: TimeWindow,
): readonly TimeSpan[] {
  return dated.flatMap(({ date, span }) =>
    span && !overlaps(span, extent) && 'span' in readDirectly(date, extent) ? [span] : [],
  )
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
