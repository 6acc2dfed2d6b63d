import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { TimeWindow } from '../domain/time/time-span'
import { formatWindow } from '../i18n/format-window'
import { usePagePartsMessages } from '../i18n/use-page-parts-messages'
import './PrintNote.css'

/** Width of what is printed, in CSS pixels: A4 or Letter less the margins that browsers leave. */
const PAGE_WIDTH = 700

interface PrintNoteProps {
  /** Drawn for the width of the screen: they are printed as they stand there, reduced to the width of the page. */
  readonly reduced: readonly RefObject<HTMLElement | null>[]
  readonly window: () => TimeWindow
  readonly locale: string
}

/** Printed above the map: which time it shows, and the address that opens the same view. */
export function PrintNote({ reduced, window, locale }: PrintNoteProps) {
  const parts = usePagePartsMessages()
  const [note, setNote] = useState<string>()
  useEffect(() => {
    const prepare = () => {
      for (const { current } of reduced) {
        const { width = 0, height = 0 } = current?.getBoundingClientRect() ?? {}
        if (!current || width === 0) continue
        current.style.setProperty('--print-width', `${width}px`)
        current.style.setProperty('--print-height', `${height}px`)
        current.style.setProperty('--print-zoom', String(Math.min(1, PAGE_WIDTH / width)))
      }
      const [from, to] = formatWindow(window(), locale)
      flushSync(() => setNote(parts.printed(from, to, location.href)))
    }
    addEventListener('beforeprint', prepare)
    return () => removeEventListener('beforeprint', prepare)
  }, [reduced, window, locale, parts])
  return <p className="print-note">{note}</p>
}
