import { startTransition, useEffect, useState } from 'react'
import type { CollectionColumns } from '../../domain/collection/collection-columns'
import { type FoundRows, joinedRows, searchRows } from '../../domain/collection/search-rows'
import type { TextsSearched } from '../../ui/collection/SearchReach'
import { inSlices } from '../../ui/edit/in-slices'
import type { ReadCollection } from './read-source'
import { openTextSearcher, type TextSearcher } from './text-searcher'

/** Milliseconds after the last key when a search begins. */
const REST = 120

/** Rows that a search found, and how far it has come. */
export interface SearchedRows extends FoundRows {
  readonly texts: TextsSearched
}

/**
 * The rows that a query finds; `undefined` where nothing is asked. Those by titles, places and categories come first, then those by
 * any of their texts, which are read from the file. Until they are known, those of the query before.
 *
 * @param whole the file, once all of it has been read
 */
export function useFoundRows(
  columns: CollectionColumns,
  query: string,
  whole: ReadCollection | undefined,
): SearchedRows | undefined {
  const [found, setFound] = useState<SearchedRows>()
  const isAsked = query.trim() !== ''
  const searcher = useTextSearcher(isAsked ? whole : undefined)
  const isOfRows = whole?.rows !== undefined
  useEffect(() => {
    if (!isAsked) {
      setFound(undefined)
      return
    }
    let stop = () => {}
    let stopTexts = () => {}
    const searchTexts = (quick: FoundRows | undefined) => {
      // What many rows take to be shown is done between frames.
      const tell = (rows: FoundRows, texts: TextsSearched) =>
        startTransition(() => setFound({ ...rows, texts }))
      if (!quick) setFound(undefined)
      else if (!searcher) tell(quick, isOfRows ? 'not-searched' : 'not-yet')
      else {
        tell(quick, 'searching')
        stopTexts = searcher.search(query, ({ found, isWhole }) => {
          if (found) tell(joinedRows(quick, found), isWhole ? 'searched' : 'searching')
          else tell(quick, 'failed')
        })
      }
    }
    const timer = setTimeout(() => {
      const { titles, places, categories, events } = columns
      const kinds = { numbers: events.category, texts: categories.top.map(({ value }) => value) }
      const others = places ? [kinds, { numbers: places.of, texts: places.names }] : [kinds]
      stop = inSlices(searchRows(titles, others, query), searchTexts)
    }, REST)
    return () => {
      clearTimeout(timer)
      stop()
      stopTexts()
    }
  }, [columns, query, isAsked, searcher, isOfRows])
  return found
}

/** What searches all texts of a file, for as long as it is given; a file of rows is not read for that. */
function useTextSearcher(file: ReadCollection | undefined): TextSearcher | undefined {
  const [searcher, setSearcher] = useState<TextSearcher>()
  useEffect(() => {
    if (!file || file.rows) return
    const opened = openTextSearcher(file)
    setSearcher(opened)
    return () => {
      setSearcher(undefined)
      opened.close()
    }
  }, [file])
  return searcher
}
