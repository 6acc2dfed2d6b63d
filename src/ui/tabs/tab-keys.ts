import type { KeyboardEvent } from 'react'

/**
 * Goes from tab to tab by arrow keys, Home and End, round and round (WAI-ARIA APG, tabs with automatic activation). To be called
 * by the list of tabs, of which the one at an index is chosen.
 */
export function turnTabs(key: KeyboardEvent, at: number, choose: (index: number) => void): void {
  const tabs = key.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')
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
  choose(next)
  tabs[next]?.focus()
}
