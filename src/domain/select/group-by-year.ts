import type { AtlasEvent } from '../atlas/atlas'
import { yearOf } from '../time/days'

/**
 * A run of events under one heading: of one year (of the earliest start), before every dated start, without a
 * date, or dated but without a place on the map.
 */
export interface EventGroup {
  readonly kind: 'year' | 'open-start' | 'unplaced' | 'undated'
  /** Only for `year`. */
  readonly year: number | undefined
  readonly events: readonly AtlasEvent[]
}

/** Groups events in time order; those without a place come after the years, those without a date last. */
export function groupByYear(events: readonly AtlasEvent[]): EventGroup[] {
  const years = new Map<number, AtlasEvent[]>()
  const openStart: AtlasEvent[] = []
  const unplaced: AtlasEvent[] = []
  const undated: AtlasEvent[] = []
  for (const event of events) {
    if (!event.span) undated.push(event)
    else if (!event.position) unplaced.push(event)
    else if (event.span.earliestStart === -Infinity) openStart.push(event)
    else {
      const year = yearOf(event.span.earliestStart)
      const sameYear = years.get(year)
      if (sameYear) sameYear.push(event)
      else years.set(year, [event])
    }
  }
  const groups: EventGroup[] = [
    { kind: 'open-start', year: undefined, events: openStart },
    ...Array.from(years, ([year, of]) => ({ kind: 'year' as const, year, events: of })),
    { kind: 'unplaced', year: undefined, events: unplaced },
    { kind: 'undated', year: undefined, events: undated },
  ]
  return groups.filter((group) => group.events.length > 0)
}
