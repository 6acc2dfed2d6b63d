import type { AtlasEvent } from '../atlas/atlas'
import { civilToDays, yearOf } from '../time/days'

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
  // Neighbours in time mostly share a year, and to find it costs more than all else here.
  let year: { readonly from: number; readonly to: number; readonly events: AtlasEvent[] } | undefined
  for (const event of events) {
    const start = event.span?.earliestStart
    if (start === undefined) undated.push(event)
    else if (!event.position) unplaced.push(event)
    else if (start === -Infinity) openStart.push(event)
    else {
      if (!year || start < year.from || start >= year.to) {
        const number = yearOf(start)
        const sameYear = years.get(number) ?? []
        years.set(number, sameYear)
        year = { from: civilToDays(number, 1, 1), to: civilToDays(number + 1, 1, 1), events: sameYear }
      }
      year.events.push(event)
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
