/**
 * What is known of a period: when it began at the earliest and at the latest, when it ended at the earliest
 * and at the latest. Times are days since 1970-01-01 UTC, proleptic Gregorian; a day `d` is the half-open
 * interval [d, d + 1). `-Infinity` and `Infinity` stand for open or unknown ends.
 *
 * "1986" (some day in 1986): earliestStart = 1986-01-01, latestStart = 1986-12-31,
 * earliestEnd = 1986-01-02, latestEnd = 1987-01-01.
 * Invariants: earliestStart <= latestStart, earliestEnd <= latestEnd, earliestStart < latestEnd.
 */
export interface TimeSpan {
  readonly earliestStart: number
  readonly latestStart: number
  /** Exclusive. */
  readonly earliestEnd: number
  /** Exclusive. */
  readonly latestEnd: number
  /** `~` or `%` anywhere in the date. */
  readonly approximate: boolean
  /** `?` or `%` anywhere in the date. */
  readonly uncertain: boolean
  /** Kind of the start of an interval without a date: `../1985` is open, `/1985` unknown. */
  readonly start: EndKind
  readonly end: EndKind
  /** Finest unit that the date states. */
  readonly precision: 'instant' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century'
  /** An interval `a/b` (a duration), as against a single date known to that precision. */
  readonly interval: boolean
  /** Where an end is written that is over before the start: it is left out, since both cannot be meant. */
  readonly endLeftOut?: true
}

export type EndKind = 'dated' | 'open' | 'unknown'

/** A half-open window [from, to) in days since 1970-01-01 UTC. */
export interface TimeWindow {
  readonly from: number
  readonly to: number
}

/** The last day of a window, also where it is shown in part: while time plays, an end is fractional. */
export function lastDayOf({ to }: Pick<TimeWindow, 'to'>): number {
  return Math.ceil(to) - 1
}

/** Whether the span may touch the window: by overlap of half-open intervals. */
export function overlaps(span: TimeSpan, window: TimeWindow): boolean {
  return span.earliestStart < window.to && span.latestEnd > window.from
}

/** Whether a time lies wholly in that which another may take. */
export function isWithin(inner: TimeSpan, outer: TimeSpan): boolean {
  return inner.earliestStart >= outer.earliestStart && inner.latestEnd <= outer.latestEnd
}

/** The part of the window that the span may touch; `undefined` where it touches none. */
export function clip(span: TimeSpan, window: TimeWindow): TimeWindow | undefined {
  if (!overlaps(span, window)) return undefined
  return { from: Math.max(span.earliestStart, window.from), to: Math.min(span.latestEnd, window.to) }
}

/** What two windows have in common; `undefined` where that is nothing. */
export function common(one: TimeWindow, other: TimeWindow): TimeWindow | undefined {
  const window = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) }
  return window.from < window.to ? window : undefined
}
