import type { AtlasEvent } from '../atlas/atlas'
import { overlaps, type TimeWindow } from '../time/time-span'
import type { Filters } from '../view/view'

/** Ids of the events that a search found; `undefined` where nothing is searched for. */
export type SearchHits = { has(id: string): boolean } | undefined

/** The parts of `Filters` that hold choices, each an alternative of its own. */
export const FILTER_GROUPS = ['categories', 'places', 'parties', 'verifications'] as const
export type FilterGroup = (typeof FILTER_GROUPS)[number]

/** Whether an event passes the search and the filters of all groups but `except`, whenever it happened. */
export function passesFilters(
  event: AtlasEvent,
  filters: Filters,
  matches: SearchHits,
  except?: FilterGroup,
): boolean {
  if (matches && !matches.has(event.id)) return false
  for (const group of FILTER_GROUPS) {
    if (group !== except && !passesGroup(event, filters, group)) return false
  }
  return true
}

/** Whether an event passes one group: nothing is chosen in it, or one of its choices applies. */
export function passesGroup(event: AtlasEvent, filters: Filters, group: FilterGroup): boolean {
  const chosen: readonly (string | undefined)[] = filters[group]
  if (chosen.length === 0) return true
  switch (group) {
    case 'categories':
      return chosen.includes(event.category)
    case 'places':
      return chosen.includes(event.place)
    case 'parties':
      return event.claims.some((claim) => chosen.includes(claim.by))
    case 'verifications':
      return chosen.includes(event.verification)
  }
}

/** Whether an event may fall in the window, or has no date that could keep it out. */
export function inWindow(event: AtlasEvent, window: TimeWindow): boolean {
  return event.span === undefined || overlaps(event.span, window)
}
