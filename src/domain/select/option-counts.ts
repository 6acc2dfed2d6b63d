import type { AtlasEvent } from '../atlas/atlas'
import type { FilterGroup } from './passes-filters'

/** The number of events to which each option of a group applies, by its id; an option without events is absent. */
export function optionCounts(events: readonly AtlasEvent[], group: FilterGroup): ReadonlyMap<string, number> {
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
