import { useId, useRef } from 'react'
import { formatNumber } from '../../i18n/format-number'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { Icon } from '../marks/Icon'
import { MarkSymbol } from '../marks/MarkSymbol'
import type { FilterOption, FilterSection } from './filter-options'

interface FilterDisclosureProps {
  readonly label: string
  readonly sections: readonly FilterSection[]
  readonly chosen: readonly string[]
  readonly counts: ReadonlyMap<string, number>
  readonly open: boolean
  onToggleOpen(): void
  onToggle(id: string): void
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** A group of filters: a button that opens its checkboxes, each with the number of events it would show. */
export function FilterDisclosure(props: FilterDisclosureProps) {
  const { label, sections, chosen, open, locale } = props
  const chronicle = useChronicleMessages()
  const panel = useId()
  const toggle = useRef<HTMLButtonElement>(null)
  return (
    <fieldset
      className="filter-group"
      aria-label={label}
      onKeyDown={(key) => {
        if (key.key !== 'Escape' || !open) return
        key.preventDefault()
        toggle.current?.focus()
        props.onToggleOpen()
      }}
    >
      <button
        ref={toggle}
        type="button"
        className="filter-toggle"
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={props.onToggleOpen}
      >
        {label}
        {chosen.length > 0 ? (
          <span className="filter-chosen">
            <span aria-hidden="true">{formatNumber(chosen.length, locale)}</span>
            <span className="visually-hidden">, {chronicle.chosen(formatNumber(chosen.length, locale))}</span>
          </span>
        ) : (
          <Icon name="chevron" size={11} />
        )}
      </button>
      {open && (
        <div className="filter-options" id={panel}>
          {sections.map(({ heading, options }) =>
            heading === undefined ? (
              <Options key="" {...props} options={options} />
            ) : (
              <fieldset key={heading} className="filter-section">
                <legend>{heading}</legend>
                <Options {...props} options={options} />
              </fieldset>
            ),
          )}
        </div>
      )}
    </fieldset>
  )
}

function Options(props: FilterDisclosureProps & { readonly options: readonly FilterOption[] }) {
  const chronicle = useChronicleMessages()
  const id = useId()
  return props.options.map((option, i) => {
    const count = props.counts.get(option.id) ?? 0
    return (
      <div className="filter-option" key={option.id} data-empty={count === 0 || undefined}>
        <label>
          <input
            type="checkbox"
            checked={props.chosen.includes(option.id)}
            onChange={() => props.onToggle(option.id)}
            aria-describedby={`${id}-${i}`}
          />
          {option.category && <MarkSymbol kind={option.category} theme={props.theme} size={14} />}
          <span dir="auto">{option.label}</span>
        </label>
        <span className="filter-count" aria-hidden="true">
          {formatNumber(count, props.locale)}
        </span>
        <span className="visually-hidden" id={`${id}-${i}`}>
          {chronicle.eventCount(count, formatNumber(count, props.locale))}
        </span>
      </div>
    )
  })
}
