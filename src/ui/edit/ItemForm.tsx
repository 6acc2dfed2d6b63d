import { type ReactNode, useEffect, useRef } from 'react'
import type { ItemKind } from '../../domain/edit/item-kind'
import { useEditMessages } from '../../i18n/use-edit-messages'

interface ItemFormProps {
  readonly kind: ItemKind
  readonly title: string
  readonly isReadOnly: boolean
  onBack(): void
  onShowText(): void
  onRemove(): void
  readonly onCopy: (() => void) | undefined
  readonly children: ReactNode
}

/** One item with what can be done with it as a whole, and its form. */
export function ItemForm({
  kind,
  title,
  isReadOnly,
  onBack,
  onShowText,
  onRemove,
  onCopy,
  children,
}: ItemFormProps) {
  const { form, kind: kindName } = useEditMessages()
  const root = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // Read from its title on; who chose it on the map or in the text stays there.
    const panel = root.current?.closest('[role="tabpanel"]')
    const { activeElement } = document
    if (activeElement === document.body || panel?.contains(activeElement))
      heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section className="edit-item" aria-label={title} ref={root}>
      <div className="edit-item-head">
        <button type="button" className="text-button" onClick={onBack}>
          <span aria-hidden="true" className="edit-back-arrow" />
          {form.back}
        </button>
        <div className="edit-item-ways">
          <button type="button" className="text-button" onClick={onShowText}>
            {form.showText}
          </button>
          {onCopy && (
            <button type="button" className="text-button" data-edits onClick={onCopy}>
              {form.duplicate}
            </button>
          )}
          <button type="button" className="text-button" data-edits onClick={onRemove}>
            {form.remove}
          </button>
        </div>
        <h2 tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <p className="edit-item-kind">{kindName(kind)}</p>
      </div>
      {isReadOnly && <p className="edit-note">{form.readOnly}</p>}
      <fieldset className="edit-item-body" disabled={isReadOnly}>
        {children}
      </fieldset>
    </section>
  )
}
