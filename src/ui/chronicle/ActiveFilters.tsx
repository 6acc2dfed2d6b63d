import { useRef } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import { FILTER_GROUPS } from '../../domain/select/passes-filters'
import type { Filters } from '../../domain/view/view'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { Icon } from '../marks/Icon'
import './ActiveFilters.css'
import { optionLabel } from './filter-options'
import { toggleFilter } from './toggle-filter'

interface ActiveFiltersProps {
  readonly atlas: Atlas
  readonly filters: Filters
  onFiltersChange(filters: Filters): void
  onClear(): void
  /** Nothing is left here that could keep the focus. */
  onGone(): void
  readonly locale: string
}

/** The choices made, each a button that takes it back. */
export function ActiveFilters({
  atlas,
  filters,
  onFiltersChange,
  onClear,
  onGone,
  locale,
}: ActiveFiltersProps) {
  const chronicle = useChronicleMessages()
  const list = useRef<HTMLUListElement>(null)
  const chips = FILTER_GROUPS.flatMap((group) =>
    filters[group].map((id) => ({ group, id, label: optionLabel(group, id, atlas, chronicle, locale) })),
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
