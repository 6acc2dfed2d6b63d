import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

interface DropMenuProps {
  /** What is on the button, and what it and its group are called. */
  readonly label: string
  readonly icon?: ReactNode
  /** What stands behind the label. */
  readonly after?: ReactNode
  /** Of its button. */
  readonly focusKey?: string
  /** Each button among them closes the menu. */
  readonly children: ReactNode
}

/** A button that opens a group of controls below it; Escape and a press beside it close it. */
export function DropMenu({ label, icon, after, focusKey, children }: DropMenuProps) {
  const [isOpen, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => {
    if (!isOpen) return
    root.current?.querySelector<HTMLElement>('[role="group"] :is(button, input)')?.focus()
    const leave = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false)
    }
    addEventListener('pointerdown', leave)
    return () => removeEventListener('pointerdown', leave)
  }, [isOpen])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what its button opened.
    <div
      className="edit-drop"
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
        data-focus={focusKey}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {icon}
        <span className="edit-drop-label">{label}</span>
        {after}
      </button>
      {isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own.
        // biome-ignore lint/a11y/useKeyWithClickEvents: the buttons within take the keys.
        <div
          id={id}
          role="group"
          aria-label={label}
          className="edit-menu"
          onClick={({ target }) => {
            if (target instanceof Element && target.closest('button')) setOpen(false)
          }}
        >
          {children}
        </div>
      )}
    </div>
  )
}
