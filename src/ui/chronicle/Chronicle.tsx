import { type ReactNode, useCallback, useMemo, useRef } from 'react'
import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import type { MarkScheme } from '../../domain/marks/mark-scheme'
import type { SearchMatches } from '../../domain/search/event-search'
import { optionCounter } from '../../domain/select/option-counts'
import { type FilterGroup, inWindow } from '../../domain/select/passes-filters'
import { whyEmpty } from '../../domain/select/why-empty'
import type { TimeWindow } from '../../domain/time/time-span'
import type { Filters } from '../../domain/view/view'
import { formatWholeYear } from '../../i18n/format-date'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { ActiveFilters } from './ActiveFilters'
import './Chronicle.css'
import { type ChronicleRows, chronicleRows } from './chronicle-rows'
import { EmptyResult } from './EmptyResult'
import { EventCount } from './EventCount'
import { EventList, type LinesHandle } from './EventList'
import { FilterPanel } from './FilterPanel'
import { filterOptions, optionLabel } from './filter-options'
import { SearchField } from './SearchField'

export interface ChronicleProps {
  readonly atlas: Atlas
  readonly scheme: MarkScheme
  /** After filters and window, in time order. */
  readonly shownEvents: readonly AtlasEvent[]
  readonly filters: Filters
  /** `replace`: a step of typing, which is no place to come Back to. */
  onFiltersChange(filters: Filters, options?: { readonly replace?: boolean }): void
  /** Number of events in the whole atlas. */
  readonly total: number
  readonly hovered: ReadonlySet<string>
  onHover(ids: readonly string[]): void
  readonly openEvent: string | undefined
  onOpenEvent(id: string): void
  readonly window: TimeWindow
  onWiden(): void
  /** Loads the atlas again; given where its events could not be read. */
  readonly onReload?: (() => void) | undefined
  onClearFilters(): void
  readonly locale: string
  readonly theme: 'light' | 'dark'
  readonly searchMatches: SearchMatches | undefined
  /** Of two times: the lines of both in place of the shown events, and what stands above them. */
  readonly comparison?: { readonly rows: ChronicleRows; readonly about: ReactNode }
}

/** All that is on the map as a list in time order, with search and filters. */
export function Chronicle(props: ChronicleProps) {
  const { atlas, shownEvents, filters, searchMatches, window, comparison, locale, theme } = props
  const chronicle = useChronicleMessages()
  const search = useRef<HTMLInputElement>(null)
  const lines = useRef<LinesHandle>(null)
  const shownRows = useMemo(
    () => chronicleRows(shownEvents, chronicle, (year) => formatWholeYear(year, locale)),
    [shownEvents, chronicle, locale],
  )
  const rows = comparison?.rows ?? shownRows
  const hasMain = useMemo(() => hasMainEvent(rows), [rows])
  const options = useMemo(() => filterOptions(atlas, chronicle, locale), [atlas, chronicle, locale])
  const counter = useMemo(
    () => optionCounter(atlas.events, filters, searchMatches),
    [atlas, filters, searchMatches],
  )
  const counts = useCallback((group: FilterGroup) => counter(group, window), [counter, window])
  const labelOf = (group: FilterGroup, id: string) => optionLabel(group, id, atlas, chronicle, locale)
  const within = rows.length > 0 ? [] : atlas.events.filter((event) => inWindow(event, atlas.extent))
  const reason = rows.length > 0 ? undefined : whyEmpty(within, filters, window, searchMatches)
  const focusSearch = () => search.current?.focus()
  return (
    <section className="chronicle" aria-label={chronicle.title}>
      <h2 className="visually-hidden">{chronicle.title}</h2>
      <div className="chronicle-head">
        <SearchField
          query={filters.query}
          onQueryChange={(query) => props.onFiltersChange({ ...filters, query }, { replace: true })}
          onLeaveDown={() => lines.current?.focusLine(0)}
          input={search}
        />
        <FilterPanel
          options={options}
          counts={counts}
          filters={filters}
          onFiltersChange={props.onFiltersChange}
          locale={locale}
          theme={theme}
        />
        <ActiveFilters
          labelOf={labelOf}
          filters={filters}
          onFiltersChange={props.onFiltersChange}
          onClear={props.onClearFilters}
          onGone={focusSearch}
        />
        <div className="chronicle-foot">
          <EventCount shown={rows.length} total={props.total} locale={locale} />
          {hasMain && <p className="chronicle-key">{chronicle.mainKey}</p>}
        </div>
      </div>
      {comparison?.about}
      {rows.length === 0 ? (
        reason && (
          <EmptyResult
            reason={reason}
            labelOf={labelOf}
            filters={filters}
            onFiltersChange={props.onFiltersChange}
            window={window}
            onWiden={props.onWiden}
            onReload={props.onReload}
            onClearFilters={props.onClearFilters}
            onGone={focusSearch}
            locale={locale}
          />
        )
      ) : (
        <EventList
          atlas={atlas}
          scheme={props.scheme}
          rows={rows}
          until={!comparison && window.to < atlas.extent.to ? window.to : undefined}
          matches={searchMatches}
          hovered={props.hovered}
          openEvent={props.openEvent}
          onOpenEvent={props.onOpenEvent}
          onHover={props.onHover}
          onLeaveUp={focusSearch}
          locale={locale}
          theme={theme}
          handle={lines}
        />
      )}
    </section>
  )
}

function hasMainEvent(rows: ChronicleRows): boolean {
  for (let index = 0; index < rows.length; index++) if (rows.at(index).priority === 1) return true
  return false
}
