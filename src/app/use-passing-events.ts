import { useEffect, useMemo } from 'react'
import type { Atlas, AtlasEvent } from '../domain/atlas/atlas'
import type { SearchMatches } from '../domain/search/event-search'
import { passesFilters } from '../domain/select/passes-filters'
import type { Filters } from '../domain/view/view'
import { afterFirstView } from '../map/first-view'
import { useEventSearch } from './use-event-search'

interface PassingEvents {
  /** Those that pass search and filters, whatever their time, in time order. */
  readonly passing: readonly AtlasEvent[]
  /** Their ids. */
  readonly ids: ReadonlySet<string>
  /** What the search found; `undefined` where nothing is searched for. */
  readonly found: SearchMatches | undefined
}

/** The events that pass search and filters. `onSearchFailure` (a stable function) tells that the search could not be fetched. */
export function usePassingEvents(atlas: Atlas, filters: Filters, onSearchFailure: () => void): PassingEvents {
  // So that search is there when the network is not.
  useEffect(() => afterFirstView(() => void import('../domain/search/event-search').catch(() => {})), [])
  const found = useEventSearch(atlas, filters.query, onSearchFailure)
  return useMemo(() => {
    const passing = atlas.events.filter((event) => passesFilters(event, filters, found))
    return { passing, ids: new Set(passing.map((event) => event.id)), found }
  }, [atlas, filters, found])
}
