import { type ReactNode, useMemo, useRef } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import type { MarkScheme } from '../../domain/marks/mark-scheme'
import { FILTER_GROUPS, type FilterGroup } from '../../domain/select/passes-filters'
import type { EmptyResult as EmptyReason } from '../../domain/select/why-empty'
import type { ListedSeries } from '../../domain/series/listed-series'
import type { TimeWindow } from '../../domain/time/time-span'
import type { Filters } from '../../domain/view/view'
import { formatWholeYear } from '../../i18n/format-date'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { useCollectionMessages } from '../../i18n/use-collection-messages'
import { ActiveFilters } from '../chronicle/ActiveFilters'
import '../chronicle/Chronicle.css'
import type { ChronicleRows } from '../chronicle/chronicle-rows'
import { EmptyResult } from '../chronicle/EmptyResult'
import { EventCount } from '../chronicle/EventCount'
import { EventList, type LinesHandle } from '../chronicle/EventList'
import { FilterPanel } from '../chronicle/FilterPanel'
import type { FilterOptions } from '../chronicle/filter-options'
import { SearchField } from '../chronicle/SearchField'
import { seriesRows } from '../chronicle/series-rows'
import { SearchReach, type TextsSearched } from './SearchReach'

export interface CollectionChronicleProps {
  /** With the names that filters are told by. */
  readonly atlas: Atlas
  readonly scheme: MarkScheme
  /** What passes search and filters. */
  readonly series: ListedSeries
  /** Number of all features. */
  readonly total: number
  readonly options: Partial<FilterOptions>
  /** How many features each option of a group would show, given the window, the search and the choices elsewhere. */
  readonly counts: (group: FilterGroup) => ReadonlyMap<string, number>
  readonly filters: Filters
  /** `replace`: a step of typing, which is no place to come Back to. */
  onFiltersChange(filters: Filters, options?: { readonly replace?: boolean }): void
  onClearFilters(): void
  onWiden(): void
  /** The folded words that were sought. */
  readonly words: readonly string[]
  /** How far the search for them has come; absent where nothing is sought. */
  readonly texts: TextsSearched | undefined
  /** Whether all texts of the features can be searched. */
  readonly hasTexts: boolean
  readonly window: TimeWindow
  /** Of what the lines are: others begin at the top, since what comes in between would carry the list along. */
  readonly listed: string
  /** Where time has come to, in days; absent where it stands at the end, or is not known yet. */
  readonly until: number | undefined
  /** Stands over the list. */
  readonly note?: ReactNode
  /** Of two times: the lines of both in place of the shown ones, and what stands above them. */
  readonly comparison?: { readonly rows: ChronicleRows; readonly about: ReactNode } | undefined
  readonly hovered: ReadonlySet<string>
  onHover(ids: readonly string[]): void
  readonly openEvent: string | undefined
  onOpenEvent(id: string): void
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** The features of a file as a list in time order, with search and filters. */
export function CollectionChronicle(props: CollectionChronicleProps) {
  const { atlas, series, filters, options, window, words, comparison, locale, theme } = props
  const chronicle = useChronicleMessages()
  const { search: searched } = useCollectionMessages()
  const search = useRef<HTMLInputElement>(null)
  const lines = useRef<LinesHandle>(null)
  const list = series.select(window)
  const shownRows = useMemo(
    () => seriesRows(series, list, chronicle, (year) => formatWholeYear(year, locale)),
    [series, list, chronicle, locale],
  )
  const rows = comparison?.rows ?? shownRows
  const matches = useMemo(() => (words.length > 0 ? { get: () => words } : undefined), [words])
  const labelOf = (group: FilterGroup, id: string) =>
    (options[group] ?? []).flatMap((section) => section.options).find((option) => option.id === id)?.label ??
    id
  const focusSearch = () => search.current?.focus()
  return (
    <section className="chronicle" aria-label={chronicle.title}>
      <h2 className="visually-hidden">{chronicle.title}</h2>
      <div className="chronicle-head">
        <SearchField
          query={filters.query}
          hint={props.hasTexts ? searched.texts : searched.columns}
          onQueryChange={(query) => props.onFiltersChange({ ...filters, query }, { replace: true })}
          onLeaveDown={() => lines.current?.focusLine(0)}
          input={search}
        />
        <FilterPanel
          options={options}
          counts={props.counts}
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
        </div>
        <SearchReach texts={props.texts} />
        {props.note}
      </div>
      {comparison?.about}
      {rows.length === 0 ? (
        // What is still being searched may be found.
        props.texts !== 'searching' && (
          <EmptyResult
            reason={whyNothing(props)}
            labelOf={labelOf}
            filters={filters}
            onFiltersChange={props.onFiltersChange}
            window={window}
            onWiden={props.onWiden}
            onReload={undefined}
            onClearFilters={props.onClearFilters}
            onGone={focusSearch}
            locale={locale}
          />
        )
      ) : (
        <EventList
          key={props.listed}
          atlas={atlas}
          scheme={props.scheme}
          rows={rows}
          until={comparison ? undefined : props.until}
          matches={matches}
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

/** What hides everything: the window, where some passes search and filters; else these. */
function whyNothing({ series, filters, total }: CollectionChronicleProps): EmptyReason {
  if (series.length > 0)
    return { blockers: ['window'], remedies: [{ lift: 'window', shows: series.length }], total }
  const groups = FILTER_GROUPS.filter((group) => filters[group].length > 0)
  const isSearching = filters.query.trim() !== ''
  return { blockers: isSearching && groups.length === 0 ? ['query'] : [], remedies: [], total }
}
