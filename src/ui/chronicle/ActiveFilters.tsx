import { useRef } from 'react'
import { FILTER_GROUPS, type FilterGroup } from '../../domain/select/passes-filters'
import type { Filters } from '../../domain/view/view'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { Icon } from '../marks/Icon'
import './ActiveFilters.css'
import { toggleFilter } from './toggle-filter'

interface ActiveFiltersProps {
  /** The label of a choice, also of one that no event has. */
  readonly labelOf: (group: FilterGroup, id: string) => string
  readonly filters: Filters
  onFiltersChange(filters: Filters): void
  onClear(): void
  /** Nothing is left here that could keep the focus. */
  onGone(): void
}

/** The choices made, each a button that takes it back. */
export function ActiveFilters({ labelOf, filters, onFiltersChange, onClear, onGone }: ActiveFiltersProps) {
  const chronicle = useChronicleMessages()
  const list = useRef<HTMLUListElement>(null)
  const chips = FILTER_GROUPS.flatMap((group) =>
    filters[group].map((id) => ({ group, id, label: labelOf(group, id) })),
  )
  if (chips.length === 0) return null
  const focusNeighbour = (index: number) => {
    const buttons = list.current?.querySelectorAll('button')
    const neighbour = buttons?.[index + 1] ?? buttons?.[index - 1]
    if (chips.length > 1 && neighbour) neighbour.focus()
    else onGone()
  }
  return (
    <ul className="active-filters" aria-label={chronicle.filters} ref={list}>
      {chips.map(({ group, id, label }, index) => (
        <li key={`${group} ${id}`}>
          <button
            type="button"
            className="filter-chip"
            aria-label={chronicle.removeFilter(label)}
            onClick={() => {
              focusNeighbour(index)
              onFiltersChange(toggleFilter(filters, group, id))
            }}
          >
            <span dir="auto">{label}</span>
            <Icon name="close" size={10} />
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="filter-clear"
          onClick={() => {
            onGone()
            onClear()
          }}
        >
          {chronicle.clearAll}
        </button>
      </li>
    </ul>
  )
}
