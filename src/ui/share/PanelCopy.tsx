import { useCallback } from 'react'

/** The panel that is open in the page, as the reader left it: what was folded out in it stays so. */
export function PanelCopy() {
  const copy = useCallback((host: HTMLElement | null) => {
    const panel = document.querySelector('.atlas-card > .card-frame')
    if (!host || !panel) return
    host.replaceChildren(panel.cloneNode(true))
    // A copy of a choice has its first option chosen.
    const chosen = [...panel.querySelectorAll('select')].map(({ value }) => value)
    host.querySelectorAll('select').forEach((select, index) => {
      select.value = chosen[index] ?? ''
    })
  }, [])
  return <div className="print-panel" ref={copy} />
}
