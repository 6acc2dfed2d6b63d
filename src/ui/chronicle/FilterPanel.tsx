import { useMemo, useState } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import type { FilterCounts } from '../../domain/select/filter-counts'
import { FILTER_GROUPS, type FilterGroup } from '../../domain/select/select-events'
import type { Filters } from '../../domain/view/view'
import { useMessages } from '../../i18n/use-messages'
import { FilterDisclosure } from './FilterDisclosure'
import './FilterPanel.css'
import { filterOptions } from './filter-options'
import { toggleFilter } from './toggle-filter'

interface FilterPanelProps {
  readonly atlas: Atlas
  readonly filters: Filters
  readonly counts: FilterCounts
  onFiltersChange(filters: Filters): void
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** The four groups of filters in one row; one at a time opens below it. */
export function FilterPanel(props: FilterPanelProps) {
  const { atlas, filters, counts, locale } = props
  const { chronicle } = useMessages()
  const options = useMemo(() => filterOptions(atlas, chronicle, locale), [atlas, chronicle, locale])
  const [open, setOpen] = useState<FilterGroup>()
  return (
    <div className="filter-panel">
      {FILTER_GROUPS.map((group) => (
        <FilterDisclosure
          key={group}
          label={chronicle.groups[group]}
          sections={options[group]}
          chosen={filters[group]}
          counts={counts[group]}
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
