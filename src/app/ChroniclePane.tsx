import { memo, useEffect, useMemo, useRef } from 'react'
import type { Atlas, AtlasEvent } from '../domain/atlas/atlas'
import type { MarkScheme } from '../domain/marks/mark-scheme'
import type { SearchMatches } from '../domain/search/event-search'
import { windowSelector } from '../domain/select/window-selector'
import { type Filters, NO_FILTERS } from '../domain/view/view'
import { useMessages } from '../i18n/use-messages'
import { afterFirstView } from '../map/first-view'
import type { AtlasStore } from './atlas-store'
import type { ComparedChronicleProps } from './compare/ComparedChronicle'
import { type LateCode, LatePart, lateCode } from './LatePart'
import { useReadingWindow } from './use-atlas'
import { useNarrow } from './use-narrow'
import { useMedia } from './use-theme'

interface ChroniclePaneProps {
  readonly atlas: Atlas
  readonly scheme: MarkScheme
  /** The events that pass the filters, at all times, in time order. */
  readonly events: readonly AtlasEvent[]
  readonly store: AtlasStore
  readonly filters: Filters
  onFiltersChange(filters: Filters): void
  readonly searchMatches: SearchMatches | undefined
  readonly hovered: ReadonlySet<string>
  onHover(ids: readonly string[]): void
  readonly openEvent: string | undefined
  onOpenEvent(id: string): void
  onWiden(): void
  /** Loads the dataset again; given where its events could not be read. */
  readonly onReload: (() => void) | undefined
  /** Whether two dates are listed side by side. */
  readonly isComparing: boolean
  /** Whether the sheet of a phone is pulled up. */
  readonly open: boolean
  onOpenChange(open: boolean): void
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

const chronicle: LateCode<ComparedChronicleProps> = lateCode(() =>
  import('../ui/chronicle/Chronicle').then((module) => module.Chronicle),
)
const compared = lateCode(() =>
  import('./compare/ComparedChronicle').then((module) => module.ComparedChronicle),
)

/**
 * The chronicle beside the map, on a phone as a sheet. It renders as time moves, at the pace of reading, and not
 * at all where the sheet is down: its lines are most of what the page holds.
 */
export const ChroniclePane = memo(function ChroniclePane(props: ChroniclePaneProps) {
  const { atlas, events, store, filters, searchMatches, isComparing, open, onOpenChange } = props
  const { app } = useMessages()
  const isSheet = useNarrow()
  const isPrinted = useMedia('print')
  const pane = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // In a very low window all parts stand one below the other, and the sheet opens out of sight.
    if (open) pane.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  // Where the sheet is down its code is fetched all the same: it opens at once, and without the network too.
  useEffect(
    () => afterFirstView(() => [chronicle, compared].forEach((part) => void part.fetch().catch(() => {}))),
    [],
  )
  const window = useReadingWindow(store, events.length, atlas.extent)
  const select = useMemo(() => windowSelector(events), [events])
  const shownEvents = select(window)
  return (
    <div className="atlas-chronicle" id="events" tabIndex={-1} ref={pane}>
      <button
        type="button"
        className="atlas-sheet-handle"
        aria-expanded={open}
        aria-controls="events-sheet"
        onClick={() => onOpenChange(!open)}
      >
        {open ? app.hideEvents : app.showEvents(String(shownEvents.length))}
      </button>
      <div className="atlas-sheet" id="events-sheet">
        {(open || !isSheet || isPrinted) && (
          <LatePart
            key={String(isComparing)}
            code={isComparing ? compared : chronicle}
            label={app.failed.chronicleRegion}
            failure={app.failed.part}
          >
            {(Chronicle) => (
              <Chronicle
                store={store}
                events={events}
                atlas={atlas}
                scheme={props.scheme}
                shownEvents={shownEvents}
                filters={filters}
                onFiltersChange={props.onFiltersChange}
                total={atlas.events.length}
                undated={atlas.events.filter(({ span }) => !span).length}
                hovered={props.hovered}
                onHover={props.onHover}
                openEvent={props.openEvent}
                onOpenEvent={(id) => {
                  onOpenChange(false)
                  props.onOpenEvent(id)
                }}
                window={window}
                onWiden={props.onWiden}
                onReload={props.onReload}
                onClearFilters={() => props.onFiltersChange(NO_FILTERS)}
                locale={props.locale}
                theme={props.theme}
                searchMatches={searchMatches}
              />
            )}
          </LatePart>
        )}
      </div>
    </div>
  )
})
