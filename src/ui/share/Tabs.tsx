import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import './Tabs.css'

interface Tab {
  readonly id: string
  readonly label: string
  content(): ReactNode
}

interface TabsProps {
  readonly label: string
  readonly tabs: readonly Tab[]
  /** Id of the tab that is chosen at first; absent: the first. */
  readonly first?: string | undefined
}

/** Tabs that are chosen as the arrow keys reach them (WAI-ARIA APG, tabs with automatic activation). */
export function Tabs({ label, tabs, first = tabs[0]?.id }: TabsProps) {
  const [chosen, setChosen] = useState(first)
  const base = useId()
  const list = useRef<HTMLDivElement>(null)
  const at = tabs.findIndex(({ id }) => id === chosen)
  const onKeyDown = (key: KeyboardEvent) => {
    const step = getComputedStyle(key.currentTarget).direction === 'rtl' ? -1 : 1
    const to: Record<string, number> = {
      ArrowRight: at + step,
      ArrowLeft: at - step,
      Home: 0,
      End: tabs.length - 1,
    }
    const index = to[key.key]
    if (index === undefined) return
    key.preventDefault()
    const next = (index + tabs.length) % tabs.length
    setChosen(tabs[next]?.id)
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus()
  }
  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className="tabs" onKeyDown={onKeyDown}>
        {tabs.map(({ id, label: name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}-${id}`}
            aria-selected={id === chosen}
            aria-controls={`${base}-panel`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => setChosen(id)}
          >
            {name}
          </button>
        ))}
      </div>
      <div
        key={chosen}
        role="tabpanel"
        id={`${base}-panel`}
        aria-labelledby={`${base}-${chosen}`}
        tabIndex={-1}
        className="tab-panel"
      >
        {tabs[at]?.content()}
      </div>
    </>
  )
}
