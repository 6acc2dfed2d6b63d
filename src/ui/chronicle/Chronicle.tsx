import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import type { SearchMatches } from '../../domain/search/event-search'
import type { FilterCounts } from '../../domain/select/filter-counts'
import { groupByYear } from '../../domain/select/group-by-year'
import type { TimeWindow } from '../../domain/time/time-span'
import type { Filters } from '../../domain/view/view'
import { useMessages } from '../../i18n/use-messages'
import { ActiveFilters } from './ActiveFilters'
import './Chronicle.css'
import { EmptyResult } from './EmptyResult'
import { EventLine } from './EventLine'
import { FilterPanel } from './FilterPanel'

export interface ChronicleProps {
  readonly atlas: Atlas
  /** After filters and window, in time order. */
  readonly shownEvents: readonly AtlasEvent[]
  readonly filters: Filters
  onFiltersChange(filters: Filters): void
  readonly counts: FilterCounts
  readonly total: number
  readonly hovered: string | undefined
  onHover(id: string | undefined): void
  readonly openEvent: string | undefined
  onOpenEvent(id: string): void
  readonly window: TimeWindow
  onWiden(): void
  onClearFilters(): void
  readonly locale: string
  readonly theme: 'light' | 'dark'
  readonly searchMatches: SearchMatches | undefined
}

type Row =
  | { readonly kind: 'heading'; readonly key: string; readonly label: string }
  | { readonly kind: 'event'; readonly key: string; readonly event: AtlasEvent }

/** Everything that is on the map as a list: searched, filtered, in time order. */
export function Chronicle(props: ChronicleProps) {
  const { atlas, shownEvents, filters, onFiltersChange, counts, total, openEvent } = props
  const { chronicle } = useMessages()
  const search = useRef<HTMLInputElement>(null)
  const scroller = useRef<HTMLDivElement>(null)

  const rows = useMemo(() => {
    const list: Row[] = []
    for (const group of groupByYear(shownEvents)) {
      const label =
        group.kind === 'year'
          ? String(group.year)
          : { 'open-start': chronicle.openStart, unplaced: chronicle.unplaced, undated: chronicle.undated }[
              group.kind
            ]
      list.push({ kind: 'heading', key: `${group.kind} ${label}`, label })
      for (const event of group.events) list.push({ kind: 'event', key: event.id, event })
    }
    return list
  }, [shownEvents, chronicle])

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => (rows[i]?.kind === 'heading' ? 32 : 64),
    getItemKey: (i) => rows[i]?.key ?? i,
    overscan: 12,
  })

  const rowsNow = useRef(rows)
  rowsNow.current = rows
  useEffect(() => {
    if (openEvent === undefined) return
    const index = rowsNow.current.findIndex((row) => row.key === openEvent)
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' })
  }, [openEvent, virtualizer])

  const eventRows = rows.flatMap((row, index) => (row.kind === 'event' ? [index] : []))
  const focusRow = (index: number | undefined) => {
    const row = index === undefined ? undefined : rows[index]
    if (index === undefined || row?.kind !== 'event') return
    virtualizer.scrollToIndex(index, { align: 'auto' })
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-event="${CSS.escape(row.event.id)}"]`)?.focus(),
    )
  }
  const onListKey = (key: KeyboardEvent) => {
    const id = (key.target as HTMLElement).dataset.event
    const at = eventRows.findIndex((index) => rows[index]?.key === id)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: eventRows.length - 1 }[key.key]
    if (at < 0 || to === undefined) return
    key.preventDefault()
    if (to < 0) search.current?.focus()
    else focusRow(eventRows[to])
  }

  return (
    <section className="chronicle" aria-label={chronicle.region}>
      <div className="chronicle-head">
        <div className="chronicle-search">
          <input
            ref={search}
            type="search"
            aria-label={chronicle.search}
            placeholder={chronicle.searchHint}
            value={filters.query}
            dir="auto"
            onChange={({ currentTarget }) => onFiltersChange({ ...filters, query: currentTarget.value })}
            onKeyDown={(key) => {
              if (key.key === 'ArrowDown') {
                key.preventDefault()
                focusRow(eventRows[0])
              }
              if (key.key === 'Escape' && filters.query !== '') {
                key.preventDefault()
                onFiltersChange({ ...filters, query: '' })
              }
            }}
          />
        </div>
        <FilterPanel atlas={atlas} filters={filters} counts={counts} onFiltersChange={onFiltersChange} />
        <ActiveFilters
          atlas={atlas}
          filters={filters}
          onFiltersChange={onFiltersChange}
          onClear={props.onClearFilters}
        />
        <p className="chronicle-count" role="status">
          {chronicle.count(shownEvents.length, total)}
        </p>
      </div>
      <div className="chronicle-scroll" ref={scroller} tabIndex={-1}>
        {shownEvents.length === 0 ? (
          <EmptyResult {...props} />
        ) : (
          <ul
            className="chronicle-list"
            aria-label={chronicle.list}
            style={{ blockSize: virtualizer.getTotalSize() }}
            onKeyDown={onListKey}
          >
            {virtualizer.getVirtualItems().map(({ index, key, start }) => {
              const row = rows[index]
              if (!row) return null
              return (
                <li
                  key={key}
                  ref={virtualizer.measureElement}
                  data-index={index}
                  className={row.kind === 'heading' ? 'chronicle-year' : 'chronicle-item'}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  {row.kind === 'heading' ? (
                    <h3>{row.label}</h3>
                  ) : (
                    <EventLine
                      atlas={atlas}
                      event={row.event}
                      open={row.event.id === openEvent}
                      hovered={row.event.id === props.hovered}
                      onHover={props.onHover}
                      onOpen={props.onOpenEvent}
                      locale={props.locale}
                      theme={props.theme}
                      terms={props.searchMatches?.get(row.event.id)}
                    />
                  )}
                </li>
              )
            })}
          </ul>
        )}
      </div>
    </section>
  )
}
