import { PRECISIONS } from './edtf-span'
import type { EndKind, TimeSpan } from './time-span'

/**
 * One time from a start to an end, each itself a span, as an interval `a/b` of EDTF has it; undefined where the end is over
 * before the start begins. The two limit one another: of 1981-06-20 to 1981 the end is after 20 June.
 */
export function joinSpans(start: TimeSpan, end: TimeSpan): TimeSpan | undefined {
  if (end.latestEnd <= start.earliestStart) return undefined
  const { earliestStart } = start
  const { latestEnd } = end
  // A whole day, or the length of an instant.
  const [first, last] = [shortest(start), shortest(end)]
  return {
    earliestStart,
    latestStart: Math.max(earliestStart, Math.min(start.latestStart, latestEnd - last)),
    earliestEnd: Math.min(latestEnd, Math.max(end.earliestEnd, earliestStart + first)),
    latestEnd,
    approximate: start.approximate || end.approximate,
    uncertain: start.uncertain || end.uncertain,
    start: start.start,
    end: end.end,
    precision: finer(start.precision, end.precision),
    interval: true,
  }
}

/** As `joinSpans`, and where the end is over before the start begins, the start alone. */
export function joinOrStart(start: TimeSpan, end: TimeSpan): TimeSpan {
  return joinSpans(start, end) ?? withoutEnd(start)
}

/** A start whose end was left out. */
export function withoutEnd(start: TimeSpan): TimeSpan {
  return { ...start, endLeftOut: true }
}

function shortest({ precision, earliestStart, earliestEnd }: TimeSpan): number {
  return precision === 'instant' && Number.isFinite(earliestStart)
    ? Math.max(0, earliestEnd - earliestStart)
    : 1
}

function finer(one: TimeSpan['precision'], other: TimeSpan['precision']): TimeSpan['precision'] {
  return PRECISIONS.indexOf(one) >= PRECISIONS.indexOf(other) ? one : other
}

/** A time that began with a span, and whose end is open (it never comes) or unknown (it came at some time). */
export function sinceSpan(start: TimeSpan, end: Exclude<EndKind, 'dated'>): TimeSpan {
  const earliestEnd = end === 'open' ? Number.POSITIVE_INFINITY : start.earliestEnd
  return { ...start, earliestEnd, latestEnd: Number.POSITIVE_INFINITY, end, interval: true }
}

/** A time that ended with a span, and began nobody knows when. */
export function untilSpan(end: TimeSpan): TimeSpan {
  return { ...end, earliestStart: Number.NEGATIVE_INFINITY, start: 'unknown', interval: true }
}

/** The time from the first to the last of several, as a set `{a,b}` of EDTF has it. */
export function hullOf(spans: readonly TimeSpan[]): TimeSpan | undefined {
  const [first, ...others] = spans
  if (first === undefined || others.length === 0) return first
  return others.reduce<TimeSpan>(
    (hull, span) => ({
      earliestStart: Math.min(hull.earliestStart, span.earliestStart),
      latestStart: Math.min(hull.latestStart, span.latestStart),
      earliestEnd: Math.max(hull.earliestEnd, span.earliestEnd),
      latestEnd: Math.max(hull.latestEnd, span.latestEnd),
      approximate: hull.approximate || span.approximate,
      uncertain: hull.uncertain || span.uncertain,
      start: hull.start === 'dated' ? span.start : hull.start,
      end: hull.end === 'dated' ? span.end : hull.end,
      precision: finer(hull.precision, span.precision),
      interval: true,
    }),
    first,
  )
}
