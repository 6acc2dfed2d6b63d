import { LineIcon } from './LineIcon'
import './Chips.css'

interface Chip {
  readonly key: string
  readonly label: string
  /** Whether it names what is not there. */
  readonly isGone?: boolean
  /** What else can be done with it. */
  readonly link?: { readonly label: string; onPress(): void }
  readonly removeLabel: string
  onRemove(): void
}

/** What was chosen, each with the way to remove it; the focus goes on to the next, or before it. */
export function Chips({ items, empty }: { readonly items: readonly Chip[]; readonly empty: string }) {
  if (items.length === 0) return <p className="field-hint">{empty}</p>
  return (
    <ul className="chips">
      {items.map(({ key, label, isGone, link, removeLabel, onRemove }) => (
        <li key={key} data-gone={isGone || undefined}>
          <span dir="auto">{label}</span>
          {link && (
            <button type="button" aria-label={link.label} title={link.label} onClick={link.onPress}>
              <LineIcon name="link" />
            </button>
          )}
          <button
            type="button"
            data-remove=""
            aria-label={removeLabel}
            title={removeLabel}
            onClick={({ currentTarget }) => {
              const item = currentTarget.closest('li')
              const beside = item?.nextElementSibling ?? item?.previousElementSibling
              const next =
                beside?.querySelector('[data-remove]') ??
                item?.closest('fieldset')?.querySelector('input, select')
              onRemove()
              if (next instanceof HTMLElement) next.focus()
            }}
          >
            <LineIcon name="close" />
          </button>
        </li>
      ))}
    </ul>
  )
}
