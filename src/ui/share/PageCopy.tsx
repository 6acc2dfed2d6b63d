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
      nameApart(host)
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

/** Gives what is named in a copy names of its own: patterns and clips are found by them, and the original may be hidden. */
function nameApart(copy: HTMLElement): void {
  for (const element of copy.querySelectorAll('[id]')) element.id = `${element.id}-copy`
  for (const element of copy.querySelectorAll('svg *')) {
    for (const attribute of element.attributes) {
      attribute.value = attribute.value.replace(/^url\(["']?#([^"')]+)["']?\)$/, 'url(#$1-copy)')
    }
  }
}
