import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { MarkKind } from '../domain/marks/mark-scheme'
import type { TimeWindow } from '../domain/time/time-span'
import { formatWindow } from '../i18n/format-window'
import { usePagePartsMessages } from '../i18n/use-page-parts-messages'
import { MarkSymbol } from '../ui/marks/MarkSymbol'
import './PrintNote.css'

/** Width of what is printed, in CSS pixels: A4 or Letter less the margins that browsers leave. */
const PAGE_WIDTH = 700

interface PrintNoteProps {
  /** Drawn for the width of the screen: they are printed as they stand there, reduced to the width of the page. */
  readonly reduced: readonly RefObject<HTMLElement | null>[]
  /** Absent where nothing has a date. */
  readonly window: (() => TimeWindow) | undefined
  /** Whether the address opens the same view elsewhere. */
  readonly hasAddress: boolean
  readonly kinds: readonly MarkKind[]
  readonly theme: 'light' | 'dark'
  readonly locale: string
}

/** Printed above the map: which time it shows, the address that opens the same view, and what the marks mean. */
export function PrintNote({ reduced, window, hasAddress, kinds, theme, locale }: PrintNoteProps) {
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
      const time = window && parts.period(...formatWindow(window(), locale))
      const view = hasAddress ? parts.thisView(location.href) : undefined
      flushSync(() => setNote([time, view].filter(Boolean).join(' ')))
    }
    addEventListener('beforeprint', prepare)
    return () => removeEventListener('beforeprint', prepare)
  }, [reduced, window, hasAddress, locale, parts])
  return (
    <div className="print-note">
      <p>{note}</p>
      <ul>
        {kinds.map((kind) => (
          <li key={kind.id}>
            <MarkSymbol kind={kind} theme={theme} size={14} /> {kind.label}
          </li>
        ))}
      </ul>
    </div>
  )
}
