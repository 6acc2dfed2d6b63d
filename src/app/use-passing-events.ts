import { useEffect, useMemo } from 'react'
import type { Atlas, AtlasEvent } from '../domain/atlas/atlas'
import type { SearchMatches } from '../domain/search/event-search'
import { passesFilters } from '../domain/select/passes-filters'
import type { EventSeries } from '../domain/series/event-series'
import { seriesOf } from '../domain/series/series-of'
import type { Filters } from '../domain/view/view'
import { afterFirstView } from '../map/first-view'
import { useEventSearch } from './use-event-search'

interface PassingEvents {
  /** Those that pass search and filters, whatever their time, in time order. */
  readonly passing: readonly AtlasEvent[]
  /** The same as a series, and all of the atlas. */
  readonly series: EventSeries
  readonly allSeries: EventSeries
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
  const allSeries = useMemo(() => seriesOf(atlas.events), [atlas])
  const passes = useMemo(() => {
    const passing = atlas.events.filter((event) => passesFilters(event, filters, found))
    return { passing, series: seriesOf(passing), ids: new Set(passing.map((event) => event.id)), found }
  }, [atlas, filters, found])
  return { ...passes, allSeries }
}
