import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

interface DropMenuProps {
  /** What is on the button, and what it and its group are called. */
  readonly label: string
  readonly icon?: ReactNode
  /** What stands behind the label. */
  readonly after?: ReactNode
  /** Of its button. */
  readonly focusKey?: string
  /** Where something else opens it too: whether it is open, and what opens or closes it. */
  readonly opened?: readonly [boolean, (isOpen: boolean) => void]
  /** Each button among them closes the menu. */
  readonly children: ReactNode
}

/** A menu ends where its button does, and begins with it where it would leave the page. */
function keepInPage(menu: HTMLElement | null): void {
  if (!menu) return
  const { left, right } = menu.getBoundingClientRect()
  if (left < 0 || right > document.documentElement.clientWidth) menu.dataset.start = ''
}

/** A button that opens a group of controls below it; Escape and a press beside it close it. */
export function DropMenu({ label, icon, after, focusKey, opened, children }: DropMenuProps) {
  const own = useState(false)
  const [isOpen, setOpen] = opened ?? own
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  /** What had the focus before. */
  const last = useRef<Element>(null)
  const id = useId()
  useEffect(() => {
    if (!isOpen) return
    last.current = document.activeElement
    root.current?.querySelector<HTMLElement>('fieldset :is(button, input)')?.focus()
    const leave = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false)
    }
    addEventListener('pointerdown', leave)
    return () => removeEventListener('pointerdown', leave)
  }, [isOpen, setOpen])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what its button opened.
    <div
      className="edit-drop"
      ref={root}
      onKeyDown={(key) => {
        if (key.key !== 'Escape' || !isOpen) return
        key.stopPropagation()
        setOpen(false)
        const back = last.current === document.body ? undefined : last.current
        ;(back instanceof HTMLElement ? back : button.current)?.focus()
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
        // biome-ignore lint/a11y/useKeyWithClickEvents: the buttons within take the keys.
        <fieldset
          id={id}
          aria-label={label}
          className="edit-menu"
          ref={keepInPage}
          onClick={({ target }) => {
            if (target instanceof Element && target.closest('button')) setOpen(false)
          }}
        >
          {children}
        </fieldset>
      )}
    </div>
  )
}
