import type { AtlasEvent } from '../atlas/atlas'
import type { TimeWindow } from '../time/time-span'
import type { Filters } from '../view/view'
import { type FilterGroup, passesFilters, type SearchHits } from './passes-filters'
import { windowSelector } from './window-selector'

/** How many events each option of a group would show, by its id; an option without events is absent. */
export type OptionCounts = ReadonlyMap<string, number>

/**
 * Prepares to count, window after window, how many events each option of a group would show, given the search and the
 * choices in the other groups.
 */
export function optionCounter(
  events: readonly AtlasEvent[],
  filters: Filters,
  matches: SearchHits,
): (group: FilterGroup, window: TimeWindow) => OptionCounts {
  const selectors = new Map<FilterGroup, ReturnType<typeof windowSelector>>()
  return (group, window) => {
    const select =
      selectors.get(group) ??
      windowSelector(events.filter((event) => passesFilters(event, filters, matches, group)))
    selectors.set(group, select)
    return optionCounts(select(window), group)
  }
}

/** The number of events to which each option of a group applies. */
export function optionCounts(events: readonly AtlasEvent[], group: FilterGroup): OptionCounts {
  const counts = new Map<string, number>()
  for (const event of events) {
    for (const option of optionsOf(event, group)) counts.set(option, (counts.get(option) ?? 0) + 1)
  }
  return counts
}

/** The options of a group that apply to an event, each once. */
function optionsOf(event: AtlasEvent, group: FilterGroup): Iterable<string> {
  switch (group) {
    case 'categories':
      return [event.category]
    case 'places':
      return event.place ? [event.place] : []
    case 'parties':
      return new Set(event.claims.map((claim) => claim.by))
    case 'verifications':
      return event.verification ? [event.verification] : []
  }
}
