import { memo, type ReactNode, useCallback, useEffect, useMemo } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import type { CollectionPart } from '../../domain/collection/collection-reader'
import type { MarkScheme } from '../../domain/marks/mark-scheme'
import type { FilterGroup } from '../../domain/select/passes-filters'
import type { ListedSeries } from '../../domain/series/listed-series'
import type { TimeWindow } from '../../domain/time/time-span'
import { type Filters, NO_FILTERS } from '../../domain/view/view'
import { useMessages } from '../../i18n/use-messages'
import { afterFirstView } from '../../map/first-view'
import { CollectionChronicle, type CollectionChronicleProps } from '../../ui/collection/CollectionChronicle'
import type { AtlasStore } from '../atlas-store'
import { LatePart, lateCode } from '../LatePart'
import { useReadingWindow } from '../use-atlas'
import { useNarrow } from '../use-narrow'
import { useMedia } from '../use-theme'
import { filterOptionsOf, optionCounts } from './row-filters'
import type { CollectionParts } from './use-collection-parts'
import type { SearchedRows } from './use-found-rows'

interface CollectionListProps {
  readonly atlas: Atlas
  readonly collection: CollectionPart
  readonly parts: CollectionParts
  /** The time that is shown, once the file has been read and the store's view is one of that time. */
  readonly ready: TimeWindow | undefined
  readonly series: ListedSeries
  /** Those that pass, ascending; absent: all. */
  readonly rows: Uint32Array | undefined
  readonly found: SearchedRows | undefined
  readonly scheme: MarkScheme
  readonly store: AtlasStore
  readonly filters: Filters
  onFiltersChange(filters: Filters): void
  readonly hovered: ReadonlySet<string>
  onHover(ids: readonly string[]): void
  readonly openEvent: string | undefined
  onOpenEvent(id: string): void
  /** Stands over the list. */
  readonly note: ReactNode
  /** Whether two dates are listed side by side. */
  readonly isComparing: boolean
  /** Whether the sheet of a phone is pulled up. */
  readonly open: boolean
  onOpenChange(open: boolean): void
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** Rows from which on the list follows a moving time once a second, and its rest at once: what it costs is the same for more. */
const MANY = 5000

const NO_WORDS: readonly string[] = []

const compared = lateCode(() => import('./ComparedCollection').then((module) => module.ComparedCollection))

/** The list beside the map, on a phone as a sheet. It renders as time moves, at the pace of reading. */
export const CollectionList = memo(function CollectionList(props: CollectionListProps) {
  const { atlas, collection, parts, store, ready, open, onOpenChange, filters, found, series } = props
  const { app } = useMessages()
  const isSheet = useNarrow()
  const isPrinted = useMedia('print')
  const window = useReadingWindow(store, Math.min(series.length, MANY), parts.extent, ready)
  useEffect(() => afterFirstView(() => void compared.fetch().catch(() => {})), [])
  const { columns } = collection
  const options = useMemo(() => filterOptionsOf(parts, columns), [parts, columns])
  const counts = useCallback(
    (group: FilterGroup) => optionCounts(group, { columns, parts, filters, found, window }),
    [columns, parts, filters, found, window],
  )
  const shown = series.countIn(window)
  const list: CollectionChronicleProps = {
    ...{ atlas, series, options, counts, filters, window },
    listed: ready ? `${ready.from}/${ready.to}` : '',
    until: ready === parts.extent && window.to < ready.to ? window.to : undefined,
    scheme: props.scheme,
    total: columns.events.rows,
    undated: columns.events.rows - columns.events.dated,
    onFiltersChange: props.onFiltersChange,
    onClearFilters: () => props.onFiltersChange(NO_FILTERS),
    onWiden: () => store.getState().setWindow(parts.extent),
    words: found?.words ?? NO_WORDS,
    texts: found?.texts,
    hasTexts: collection.facts.format !== 'parquet',
    hovered: props.hovered,
    onHover: props.onHover,
    openEvent: props.openEvent,
    onOpenEvent(id) {
      onOpenChange(false)
      props.onOpenEvent(id)
    },
    locale: props.locale,
    theme: props.theme,
    note: props.note,
  }
  return (
    <div className="atlas-chronicle" id="events" tabIndex={-1}>
      <button
        type="button"
        className="atlas-sheet-handle"
        aria-expanded={open}
        aria-controls="events-sheet"
        onClick={() => onOpenChange(!open)}
      >
        {open ? app.hideEvents : app.showEvents(new Intl.NumberFormat(props.locale).format(shown))}
      </button>
      <div className="atlas-sheet" id="events-sheet">
        {(open || !isSheet || isPrinted) &&
          (props.isComparing ? (
            <LatePart code={compared} label={app.failed.chronicleRegion} failure={app.failed.part}>
              {(ComparedCollection) => <ComparedCollection {...list} store={store} />}
            </LatePart>
          ) : (
            <CollectionChronicle {...list} />
          ))}
      </div>
    </div>
  )
})
