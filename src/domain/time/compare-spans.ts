import type { TimeSpan } from './time-span'

/** The time order of spans: by earliest start, then by latest end; 0 only where both are equal. */
export function compareSpans(a: TimeSpan, b: TimeSpan): number {
  return compare(a.earliestStart, b.earliestStart) || compare(a.latestEnd, b.latestEnd)
}

interface Dated {
  readonly id: string
  readonly span: TimeSpan | undefined
}

/**
 * The time order of things with unique ids, total and the same in every language: by span, then by id (code
 * units); those without a date come last.
 */
export function compareDated(a: Dated, b: Dated): number {
  if (a.span === undefined || b.span === undefined) {
    return Number(a.span === undefined) - Number(b.span === undefined) || compare(a.id, b.id)
  }
  return compareSpans(a.span, b.span) || compare(a.id, b.id)
}

/** Not by subtraction: `Infinity - Infinity` orders nothing. */
function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
