import type { AtlasEvent } from './atlas'

/**
 * Order in time: earliest start, then the longer first (latest end), then as a leg tells of them (a departure before
 * its arrival), then the id by code units. Total and stable for events with different ids; undated events come last.
 */
export function compareEvents(
  a: Pick<AtlasEvent, 'id' | 'span' | 'step'>,
  b: Pick<AtlasEvent, 'id' | 'span' | 'step'>,
): number {
  if (a.span && b.span) {
    return (
      compare(a.span.earliestStart, b.span.earliestStart) ||
      compare(b.span.latestEnd, a.span.latestEnd) ||
      compare(a.step, b.step) ||
      compare(a.id, b.id)
    )
  }
  if (a.span || b.span) return a.span ? -1 : 1
  return compare(a.id, b.id)
}

/** Not by subtraction: two open ends are both -Infinity, and their difference is not a number. */
function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
