import { useState } from 'react'
import type { Atlas } from '../../../src/domain/atlas/atlas'
import { categoryScheme } from '../../../src/domain/marks/mark-scheme'
import { createEventSearch } from '../../../src/domain/search/event-search'
import { passesFilters } from '../../../src/domain/select/passes-filters'
import { windowSelector } from '../../../src/domain/select/window-selector'
import type { TimeWindow } from '../../../src/domain/time/time-span'
import { type Filters, NO_FILTERS } from '../../../src/domain/view/view'
import { Chronicle, type ChronicleProps } from '../../../src/ui/chronicle/Chronicle'

interface ChronicleHostProps extends Partial<Omit<ChronicleProps, 'filters' | 'window'>> {
  readonly atlas: Atlas
  readonly startFilters?: Partial<Filters>
  readonly startWindow?: TimeWindow
}

/** Does what the app does around a chronicle: holds filters and window, searches, selects and counts. */
export function ChronicleHost({ atlas, startFilters, startWindow, ...props }: ChronicleHostProps) {
  const [filters, setFilters] = useState<Filters>({ ...NO_FILTERS, ...startFilters })
  const [window, setWindow] = useState(startWindow ?? atlas.extent)
  const [search] = useState(() => createEventSearch(atlas))
  const matches = search(filters.query)
  const passing = atlas.events.filter((event) => passesFilters(event, filters, matches))
  return (
    <Chronicle
      atlas={atlas}
      scheme={categoryScheme(atlas.categories)}
      shownEvents={windowSelector(passing)(window)}
      filters={filters}
      total={atlas.events.length}
      undated={atlas.events.filter(({ span }) => !span).length}
      hovered={new Set()}
      onHover={() => {}}
      openEvent={undefined}
      onOpenEvent={() => {}}
      window={window}
      onWiden={() => setWindow(atlas.extent)}
      onClearFilters={() => setFilters(NO_FILTERS)}
      locale="en-GB"
      theme="light"
      searchMatches={matches}
      {...props}
      onFiltersChange={(next, options) => {
        setFilters(next)
        props.onFiltersChange?.(next, options)
      }}
    />
  )
}
