import { type ReactNode, useRef } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import type { MarkScheme } from '../../domain/marks/mark-scheme'
import type { FilterGroup } from '../../domain/select/passes-filters'
import type { EmptyResult as EmptyReason } from '../../domain/select/why-empty'
import type { TimeWindow } from '../../domain/time/time-span'
import type { Filters } from '../../domain/view/view'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { ActiveFilters } from './ActiveFilters'
import './Chronicle.css'
import type { ChronicleRows } from './chronicle-rows'
import { EmptyResult } from './EmptyResult'
import { EventCount } from './EventCount'
import { EventList, type LinesHandle } from './EventList'
import { FilterPanel } from './FilterPanel'
import type { FilterOptions } from './filter-options'
import { SearchField } from './SearchField'

/** What any list of events takes, whatever they are of. */
export interface ChronicleListProps {
  readonly atlas: Atlas
  readonly scheme: MarkScheme
  readonly filters: Filters
  /** `replace`: a step of typing, which is no place to come Back to. */
  onFiltersChange(filters: Filters, options?: { readonly replace?: boolean }): void
  onClearFilters(): void
  /** Number of all events. */
  readonly total: number
  /** How many of all have no date. */
  readonly undated: number
  readonly window: TimeWindow
  onWiden(): void
  readonly hovered: ReadonlySet<string>
  onHover(ids: readonly string[]): void
  readonly openEvent: string | undefined
  onOpenEvent(id: string): void
  /** Of two times: the lines of both in place of the shown ones, and what stands above them. */
  readonly comparison?: { readonly rows: ChronicleRows; readonly about: ReactNode } | undefined
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

interface ChronicleFrameProps extends ChronicleListProps {
  readonly rows: ChronicleRows
  /** Why there are none; undefined where nothing is to be said. */
  readonly reason: EmptyReason | undefined
  readonly options: Partial<FilterOptions>
  readonly counts: (group: FilterGroup) => ReadonlyMap<string, number>
  readonly labelOf: (group: FilterGroup, id: string) => string
  /** Of what the lines are: others begin at the top. */
  readonly listed?: string | undefined
  /** Where time has come to, in days; absent where it stands at the end. */
  readonly until: number | undefined
  /** The words that were found in each event. */
  readonly matches: Parameters<typeof EventList>[0]['matches']
  readonly onReload?: (() => void) | undefined
  /** What is searched, where that is not what the list of an atlas searches. */
  readonly searchHint?: string | undefined
  /** Beside the count. */
  readonly aside?: ReactNode
  /** Over the list. */
  readonly note?: ReactNode
}

/** Search, filters and the list of what passes them. */
export function ChronicleFrame(props: ChronicleFrameProps) {
  const { atlas, rows, reason, options, labelOf, filters, window, comparison, locale, theme } = props
  const chronicle = useChronicleMessages()
  const search = useRef<HTMLInputElement>(null)
  const lines = useRef<LinesHandle>(null)
  const focusSearch = () => search.current?.focus()
  return (
    <section className="chronicle" aria-label={chronicle.title}>
      <h2 className="visually-hidden">{chronicle.title}</h2>
      <div className="chronicle-head">
        <SearchField
          query={filters.query}
          hint={props.searchHint}
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
          <EventCount shown={rows} all={{ length: props.total, undated: props.undated }} locale={locale} />
          {props.aside}
        </div>
        {props.note}
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
          key={props.listed}
          atlas={atlas}
          scheme={props.scheme}
          rows={rows}
          most={Math.max(props.total, rows.length)}
          until={props.until}
          matches={props.matches}
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
