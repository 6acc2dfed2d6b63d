import { useEffect, useId, useRef, useState } from 'react'
import type { ItemKind } from '../../domain/edit/item-kind'
import { useEditMessages } from '../../i18n/use-edit-messages'

interface AddMenuProps {
  /** Kinds that the file takes; each is set on the map. */
  readonly kinds: readonly ItemKind[]
  onPlace(kind: ItemKind): void
  /** Adds one that is placed later, in its form. */
  onPlain(kind: ItemKind): void
}

/** The ways to add something to a file. */
export function AddMenu({ kinds, onPlace, onPlain }: AddMenuProps) {
  const { add, kind: kindName } = useEditMessages()
  const [isOpen, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => {
    if (!isOpen) return
    root.current?.querySelector<HTMLElement>('[role="group"] button')?.focus()
    const leave = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false)
    }
    addEventListener('pointerdown', leave)
    return () => removeEventListener('pointerdown', leave)
  }, [isOpen])
  if (kinds.length === 0) return null
  const choose = (then: () => void) => () => {
    setOpen(false)
    then()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what its button opened.
    <div
      className="edit-add"
      ref={root}
      onKeyDown={(key) => {
        if (key.key !== 'Escape' || !isOpen) return
        key.stopPropagation()
        setOpen(false)
        button.current?.focus()
      }}
    >
      <button
        ref={button}
        type="button"
        className="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="icon">
          <path d="M8 3v10M3 8h10" />
        </svg>
        {add.label}
      </button>
      {isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own.
        <div id={id} role="group" aria-label={add.label} className="edit-menu">
          {kinds.map((kind) => (
            <div key={kind}>
              {kind !== 'source' && (
                <button type="button" onClick={choose(() => onPlace(kind))}>
                  {kind === 'leg' ? add.leg : add.byMap(kindName(kind))}
                </button>
              )}
              {kind !== 'leg' && (
                <button type="button" onClick={choose(() => onPlain(kind))}>
                  {add.plain(kindName(kind))}
                </button>
              )}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
