import type { AtlasEvent } from '../atlas/atlas'
import type { TimeWindow } from '../time/time-span'
import type { Filters } from '../view/view'
import { FILTER_GROUPS, type FilterGroup, inWindow, passesGroup, type SearchHits } from './select-events'

/** For each option of each group by its id, the number of events; an option without events is absent. */
export type FilterCounts = Readonly<Record<FilterGroup, ReadonlyMap<string, number>>>

/**
 * How many events each option would show, given the window, the search and the choices in the *other* groups.
 * One pass: an event that fails no group counts in all, one that fails a single group counts in that group.
 */
export function filterCounts(
  events: readonly AtlasEvent[],
  filters: Filters,
  matches: SearchHits,
  window: TimeWindow,
): FilterCounts {
  const counts: Record<FilterGroup, Map<string, number>> = {
    categories: new Map(),
    places: new Map(),
    parties: new Map(),
    verifications: new Map(),
  }
  for (const event of events) {
    if (!inWindow(event, window) || (matches && !matches.has(event.id))) continue
    const failed = FILTER_GROUPS.filter((group) => !passesGroup(event, filters, group))
    if (failed.length > 1) continue
    for (const group of failed.length === 1 ? failed : FILTER_GROUPS) {
      for (const option of optionsOf(event, group)) {
        counts[group].set(option, (counts[group].get(option) ?? 0) + 1)
      }
    }
  }
  return counts
}

/** The options of a group that apply to an event, each once. */
function optionsOf(event: AtlasEvent, group: FilterGroup): Iterable<string> {
  switch (group) {
    case 'categories':
      return [event.category]
    case 'places':
      return [event.place]
    case 'parties':
      return new Set(event.claims.map((claim) => claim.by))
    case 'verifications':
      return [event.verification]
  }
}
