import type { Atlas } from '../../domain/atlas/atlas'
import { FILTER_GROUPS, type FilterGroup } from '../../domain/select/select-events'
import type { Filters } from '../../domain/view/view'
import { useMessages } from '../../i18n/use-messages'

interface ActiveFiltersProps {
  readonly atlas: Atlas
  readonly filters: Filters
  onFiltersChange(filters: Filters): void
  onClear(): void
}

/** What is chosen, each removable. */
export function ActiveFilters({ atlas, filters, onFiltersChange, onClear }: ActiveFiltersProps) {
  const { chronicle } = useMessages()
  const labelOf = (group: FilterGroup, id: string) =>
    (group === 'categories'
      ? atlas.categories.find((category) => category.id === id)?.label
      : group === 'places'
        ? atlas.places.get(id)?.name
        : group === 'parties'
          ? atlas.parties.get(id)?.label
          : chronicle.verifications[id as keyof typeof chronicle.verifications]) ?? id
  const chosen = FILTER_GROUPS.flatMap((group) =>
    filters[group].map((id) => ({ group, id, label: labelOf(group, id) })),
  )
  if (chosen.length === 0) return null
  return (
    <div className="active-filters">
      {chosen.map(({ group, id, label }) => (
        <button
          key={`${group} ${id}`}
          type="button"
          className="filter-chip"
          aria-label={chronicle.removeFilter(label)}
          onClick={() =>
            onFiltersChange({
              ...filters,
              [group]: (filters[group] as readonly string[]).filter((other) => other !== id),
            })
          }
        >
          {label} <span aria-hidden="true">×</span>
        </button>
      ))}
      <button type="button" className="filter-clear" onClick={onClear}>
        {chronicle.clearFilters}
      </button>
    </div>
  )
}
