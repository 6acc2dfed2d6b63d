import { useEffect, useMemo, useState } from 'react'
import type { Atlas } from '../domain/atlas/atlas'
import type { EventSearch, SearchMatches } from '../domain/search/event-search'

/**
 * What a query finds, or `undefined` where nothing is asked. The search is fetched with the first query, after a
 * failure with the next or when the network is back; `onFailure` (a stable function) tells that it could not be.
 */
export function useEventSearch(
  atlas: Atlas,
  query: string,
  onFailure: () => void,
): SearchMatches | undefined {
  const [made, setMade] = useState<{ readonly atlas: Atlas; readonly search: EventSearch }>()
  const search = made?.atlas === atlas ? made.search : undefined
  const isAsked = query.trim() !== ''
  const [failedFor, setFailedFor] = useState<string>()
  // The index takes seconds to make for a large atlas.
  const isDue = isAsked && !search && failedFor !== query
  useEffect(() => {
    if (!isDue) return
    let isCurrent = true
    import('../domain/search/event-search')
      .then(({ createEventSearch }) => {
        if (isCurrent) setMade({ atlas, search: createEventSearch(atlas) })
      })
      .catch(() => {
        if (!isCurrent) return
        setFailedFor(query)
        onFailure()
      })
    return () => {
      isCurrent = false
    }
  }, [atlas, isDue, query, onFailure])
  useEffect(() => {
    const tryAgain = () => setFailedFor(undefined)
    addEventListener('online', tryAgain)
    return () => removeEventListener('online', tryAgain)
  }, [])
  return useMemo(() => search?.(query), [search, query])
}
