import { useCallback } from 'react'

interface PageCopyProps {
  /** CSS selector of a part of the page. */
  readonly of: string
}

/** A part of the page as the reader left it: what was folded out in it stays so. Nothing where the page has no such part. */
export function PageCopy({ of }: PageCopyProps) {
  const copy = useCallback(
    (host: HTMLElement | null) => {
      const part = document.querySelector(of)
      if (!host || !part) return
      host.replaceChildren(part.cloneNode(true))
      // A copy of a choice has its first option chosen.
      const chosen = [...part.querySelectorAll('select')].map(({ value }) => value)
      host.querySelectorAll('select').forEach((select, index) => {
        select.value = chosen[index] ?? ''
      })
    },
    [of],
  )
  return <div className="print-copy" ref={copy} />
}
