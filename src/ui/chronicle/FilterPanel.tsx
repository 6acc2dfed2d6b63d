import { useMemo } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import { VERIFICATIONS } from '../../domain/atlas/schema'
import type { FilterCounts } from '../../domain/select/filter-counts'
import { FILTER_GROUPS, type FilterGroup } from '../../domain/select/select-events'
import type { Filters } from '../../domain/view/view'
import type { Messages } from '../../i18n/messages'
import { useMessages } from '../../i18n/use-messages'

interface FilterPanelProps {
  readonly atlas: Atlas
  readonly filters: Filters
  readonly counts: FilterCounts
  onFiltersChange(filters: Filters): void
}

interface Option {
  readonly id: string
  readonly label: string
  /** Options of one section stand together under its name. */
  readonly section?: string
}

/** Four groups of checkboxes; each shows how many events a choice would leave. */
export function FilterPanel({ atlas, filters, counts, onFiltersChange }: FilterPanelProps) {
  const { chronicle } = useMessages()
  const options = useMemo(() => filterOptions(atlas, chronicle), [atlas, chronicle])
  return (
    <div className="filter-panel">
      {FILTER_GROUPS.map((group) => {
        const label = chronicle.groups[group]
        const chosen: readonly string[] = filters[group]
        return (
          <details key={group} name="filters" className="filter-group">
            <summary aria-label={chosen.length > 0 ? chronicle.chosen(label, chosen.length) : label}>
              {label}
              {chosen.length > 0 && <span className="filter-number">{chosen.length}</span>}
            </summary>
            <fieldset>
              <legend className="visually-hidden">{label}</legend>
              {options[group].map(({ id, label: name, section }, i) => {
                const count = counts[group].get(id) ?? 0
                const isChosen = chosen.includes(id)
                if (count === 0 && !isChosen && group === 'places') return null
                return (
                  <div key={id}>
                    {section && section !== options[group][i - 1]?.section && <h4>{section}</h4>}
                    <label className="filter-option" data-empty={count === 0 || undefined}>
                      <input
                        type="checkbox"
                        checked={isChosen}
                        onChange={() =>
                          onFiltersChange({
                            ...filters,
                            [group]: isChosen ? chosen.filter((other) => other !== id) : [...chosen, id],
                          })
                        }
                      />
                      <span>{name}</span>
                      <span className="filter-count">{count}</span>
                    </label>
                  </div>
                )
              })}
            </fieldset>
          </details>
        )
      })}
    </div>
  )
}

/** The options of each group, parties by kind. */
function filterOptions(
  atlas: Atlas,
  chronicle: Messages['chronicle'],
): Record<FilterGroup, readonly Option[]> {
  const kinds = Object.keys(chronicle.kinds)
  return {
    categories: atlas.categories,
    places: [...atlas.places.values()]
      .map(({ id, name }) => ({ id, label: name }))
      .sort((a, b) => a.label.localeCompare(b.label)),
    parties: [...atlas.parties.values()]
      .map(({ id, label, kind }) => ({ id, label, kind, section: chronicle.kinds[kind] }))
      .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.label.localeCompare(b.label)),
    verifications: VERIFICATIONS.map((id) => ({ id, label: chronicle.verifications[id] })),
  }
}
