import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { turnTabs } from './tab-keys'
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
  const at = tabs.findIndex(({ id }) => id === chosen)
  const onKeyDown = (key: KeyboardEvent) => turnTabs(key, at, (next) => setChosen(tabs[next]?.id))
  return (
    <>
      <div role="tablist" aria-label={label} className="tabs" onKeyDown={onKeyDown}>
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
