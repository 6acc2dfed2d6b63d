import { useMemo, useState } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import { optionCounts } from '../../domain/select/option-counts'
import {
  FILTER_GROUPS,
  type FilterGroup,
  passesFilters,
  type SearchHits,
} from '../../domain/select/passes-filters'
import { windowSelector } from '../../domain/select/window-selector'
import type { TimeWindow } from '../../domain/time/time-span'
import type { Filters } from '../../domain/view/view'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { FilterDisclosure } from './FilterDisclosure'
import './FilterPanel.css'
import { filterOptions } from './filter-options'
import { toggleFilter } from './toggle-filter'

interface FilterPanelProps {
  readonly atlas: Atlas
  readonly filters: Filters
  readonly window: TimeWindow
  readonly searchMatches: SearchHits
  onFiltersChange(filters: Filters): void
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** The four groups of filters in one row; one at a time opens below it. */
export function FilterPanel(props: FilterPanelProps) {
  const { atlas, filters, locale } = props
  const chronicle = useChronicleMessages()
  const options = useMemo(() => filterOptions(atlas, chronicle, locale), [atlas, chronicle, locale])
  const [open, setOpen] = useState<FilterGroup>()
  const counts = useOptionCounts(props, open)
  return (
    <div className="filter-panel">
      {FILTER_GROUPS.map((group) => (
        <FilterDisclosure
          key={group}
          label={chronicle.groups[group]}
          sections={options[group]}
          chosen={filters[group]}
          counts={open === group ? counts : NO_COUNTS}
          open={open === group}
          onToggleOpen={() => setOpen(open === group ? undefined : group)}
          onToggle={(id) => props.onFiltersChange(toggleFilter(filters, group, id))}
          locale={locale}
          theme={props.theme}
        />
      ))}
    </div>
  )
}

const NO_COUNTS: ReadonlyMap<string, number> = new Map()

/** How many events each option of a group would show, given the window, the search and the choices elsewhere. */
function useOptionCounts(
  { atlas, filters, window, searchMatches }: FilterPanelProps,
  group: FilterGroup | undefined,
): ReadonlyMap<string, number> {
  const select = useMemo(() => {
    if (group === undefined) return undefined
    return windowSelector(atlas.events.filter((event) => passesFilters(event, filters, searchMatches, group)))
  }, [atlas, filters, searchMatches, group])
  const inWindow = select?.(window)
  return useMemo(() => (inWindow && group ? optionCounts(inWindow, group) : NO_COUNTS), [inWindow, group])
}
