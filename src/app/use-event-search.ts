import { useEffect, useMemo, useState } from 'react'
import type { Atlas } from '../domain/atlas/atlas'
import type { EventSearch, SearchMatches } from '../domain/search/event-search'

/**
 * What a query finds, or `undefined` where nothing is asked. The search is fetched with the first query;
 * `onFailure` (a stable function) tells that it could not be.
 */
export function useEventSearch(
  atlas: Atlas,
  query: string,
  onFailure: () => void,
): SearchMatches | undefined {
  const [search, setSearch] = useState<EventSearch>()
  const isAsked = query.trim() !== ''
  useEffect(() => {
    if (!isAsked) return
    let isCurrent = true
    import('../domain/search/event-search').then(
      ({ createEventSearch }) => {
        if (isCurrent) setSearch(() => createEventSearch(atlas))
      },
      () => {
        if (isCurrent) onFailure()
      },
    )
    return () => {
      isCurrent = false
    }
  }, [atlas, isAsked, onFailure])
  return useMemo(() => search?.(query), [search, query])
}
