import { useMemo } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import type { Category } from '../../domain/atlas/atlas-schema'
import { collectionContext } from '../../domain/collection/collection-context'
import { collectionExtent } from '../../domain/collection/collection-extent'
import { collectionCategories, placeId } from '../../domain/collection/collection-looks'
import type { CollectionPart } from '../../domain/collection/collection-reader'
import { OTHER_CATEGORY } from '../../domain/collection/event-columns'
import { hasOwnPlaces } from '../../domain/collection/own-places'
import { type RowEvents, rowEvents } from '../../domain/collection/row-events'
import { textAt } from '../../domain/collection/text-column'
import { wholeBox } from '../../domain/collection/whole-box'
import { categoryScheme, type MarkScheme } from '../../domain/marks/mark-scheme'
import { columnSeries } from '../../domain/series/column-series'
import type { ListedSeries } from '../../domain/series/listed-series'
import type { Extent } from '../../domain/time/extent'
import { localDay } from '../../domain/time/local-day'
import type { ViewContext } from '../../domain/view/url-view'
import { useCollectionMessages } from '../../i18n/use-collection-messages'

export interface CollectionParts extends RowEvents {
  readonly extent: Extent
  /** Whether no row has a date. */
  readonly isTimeless: boolean
  readonly categories: readonly Category[]
  /** Ids of the categories by their index in the columns. */
  readonly categoryIds: readonly string[]
  readonly scheme: MarkScheme
  readonly context: ViewContext
  /** All rows. */
  readonly series: ListedSeries
  readonly bounds: Atlas['bounds']
  /** Whether nearly every row has a place of its own. */
  readonly hasOwnPlaces: boolean
  readonly areMarksTitled: boolean
}

/** What follows from a file as far as it has been read. */
export function useCollectionParts(collection: CollectionPart): CollectionParts {
  const { category: words, untitled } = useCollectionMessages()
  return useMemo(() => {
    const { columns, facts } = collection
    const { events: rows, titles, places } = columns
    const categories = collectionCategories(columns.categories, words)
    const categoryIds = Array.from(
      { length: OTHER_CATEGORY + 1 },
      (_, index) => (categories[index] ?? categories.at(-1))?.id ?? '',
    )
    const isOwn = hasOwnPlaces(places)
    const placeOf = (row: number) => places?.names[places.of[row] ?? 0] ?? ''
    const events = rowEvents({
      columns: rows,
      shapes: columns.shapes,
      titleOf: (row) => textAt(titles, row) || placeOf(row) || untitled,
      placeOf,
      hasOwnPlaces: isOwn,
      categories: categoryIds,
    })
    const extent = collectionExtent(facts.times, localDay(new Date()))
    return {
      ...events,
      extent,
      hasOwnPlaces: isOwn,
      areMarksTitled: isOwn || (!places && titles !== undefined),
      isTimeless: rows.dated === 0,
      categories,
      categoryIds,
      scheme: categoryScheme(categories),
      series: columnSeries({
        columns: rows,
        rows: undefined,
        ends: { order: columns.endOrder },
        categories: categoryIds,
        ...events,
      }),
      bounds: boundsOf(wholeBox(facts.box, columns.shapes)),
      context: collectionContext(
        extent,
        categoryIds,
        places && !isOwn ? places.names.slice(1).map(placeId) : [],
        events.rowOf,
      ),
    }
  }, [collection, words, untitled])
}

/** Degrees around what lies at one spot: a town. */
const ROOM = 0.02

const WORLD: Atlas['bounds'] = [-180, -60, 180, 75]

/** What the first view shows, with some room. */
function boundsOf(box: CollectionPart['facts']['box']): Atlas['bounds'] {
  if (!box) return WORLD
  const { west, south, east, north } = box
  const across = Math.max(ROOM, (east - west) * 0.04)
  const down = Math.max(ROOM, (north - south) * 0.06)
  return [
    Math.max(-180, west - across),
    Math.max(-85, south - down),
    Math.min(180, east + across),
    Math.min(85, north + down),
  ]
}
