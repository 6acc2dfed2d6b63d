import { useEffect, useState } from 'react'
import type { CollectionColumns } from '../../domain/collection/collection-columns'
import { type FoundRows, searchRows } from '../../domain/collection/search-rows'
import { inSlices } from '../../ui/edit/in-slices'

/** Milliseconds after the last key when a search begins. */
const REST = 120

/** The rows that a query finds; `undefined` where nothing is asked. Until they are known, those of the query before. */
export function useFoundRows(columns: CollectionColumns, query: string): FoundRows | undefined {
  const [found, setFound] = useState<FoundRows>()
  const isAsked = query.trim() !== ''
  useEffect(() => {
    if (!isAsked) {
      setFound(undefined)
      return
    }
    let stop = () => {}
    const timer = setTimeout(() => {
      const { titles, places, categories, events } = columns
      const kinds = { numbers: events.category, texts: categories.top.map(({ value }) => value) }
      const others = places ? [kinds, { numbers: places.of, texts: places.names }] : [kinds]
      stop = inSlices(searchRows(titles, others, query), setFound)
    }, REST)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [columns, query, isAsked])
  return found
}
