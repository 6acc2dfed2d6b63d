import { useMemo, useState } from 'react'
import type { OptionCounts } from '../../domain/select/option-counts'
import { FILTER_GROUPS, type FilterGroup } from '../../domain/select/passes-filters'
import type { Filters } from '../../domain/view/view'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { FilterDisclosure } from './FilterDisclosure'
import './FilterPanel.css'
import type { FilterOptions } from './filter-options'
import { toggleFilter } from './toggle-filter'

interface FilterPanelProps {
  /** A group that is absent is not offered. */
  readonly options: Partial<FilterOptions>
  /** How many events each option of a group would show; another function where that may be others. Asked for the open group. */
  readonly counts: (group: FilterGroup) => OptionCounts
  readonly filters: Filters
  onFiltersChange(filters: Filters): void
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

const NO_COUNTS: OptionCounts = new Map()

/** The groups of filters in one row; one at a time opens below it. */
export function FilterPanel({ options, counts, filters, locale, theme, onFiltersChange }: FilterPanelProps) {
  const chronicle = useChronicleMessages()
  const [open, setOpen] = useState<FilterGroup>()
  const counted = useMemo(() => (open ? counts(open) : NO_COUNTS), [counts, open])
  return (
    <div className="filter-panel">
      {FILTER_GROUPS.map((group) => {
        const sections = options[group]
        return (
          sections && (
            <FilterDisclosure
              key={group}
              label={chronicle.groups[group]}
              sections={sections}
              chosen={filters[group]}
              counts={open === group ? counted : NO_COUNTS}
              open={open === group}
              onToggleOpen={() => setOpen(open === group ? undefined : group)}
              onToggle={(id) => onFiltersChange(toggleFilter(filters, group, id))}
              locale={locale}
              theme={theme}
            />
          )
        )
      })}
    </div>
  )
}
