import { useEffect, useMemo, useState } from 'react'
import type { Atlas } from '../domain/atlas/atlas'
import type { EventSearch, SearchMatches } from '../domain/search/event-search'

/** What a query finds, or `undefined` where nothing is asked. The search is fetched with the first query. */
export function useEventSearch(atlas: Atlas, query: string): SearchMatches | undefined {
  const [search, setSearch] = useState<EventSearch>()
  const isAsked = query.trim() !== ''
  useEffect(() => {
    if (!isAsked) return
    let isCurrent = true
    void import('../domain/search/event-search').then(({ createEventSearch }) => {
      if (isCurrent) setSearch(() => createEventSearch(atlas))
    })
    return () => {
      isCurrent = false
    }
  }, [atlas, isAsked])
  return useMemo(() => search?.(query), [search, query])
}
