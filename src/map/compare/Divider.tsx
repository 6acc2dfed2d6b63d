import type { KeyboardEvent, PointerEvent, RefObject } from 'react'
import { clamp } from '../../domain/clamp'
import { useCompareMessages } from '../../i18n/use-compare-messages'

interface DividerProps {
  /** Percent of the width. */
  readonly at: number
  readonly area: RefObject<HTMLElement | null>
  /** Of the map before the line, in words. */
  readonly date: string
  readonly locale: string
  onChange(at: number): void
}

/** Percent of the width that an arrow key and a Page key move the line. */
const STEPS = { small: 2, large: 10 } as const

/** The line between two maps that lie one over the other, with a knob to move it by. */
export function Divider({ at, area, date, locale, onChange }: DividerProps) {
  const words = useCompareMessages()
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(
    at / 100,
  )

  function onPointerDown(press: PointerEvent<HTMLDivElement>) {
    if (press.button !== 0) return
    press.currentTarget.setPointerCapture(press.pointerId)
  }

  function onPointerMove(move: PointerEvent<HTMLDivElement>) {
    const box = area.current?.getBoundingClientRect()
    if (!box?.width || !move.currentTarget.hasPointerCapture(move.pointerId)) return
    onChange(clamp(((move.clientX - box.left) / box.width) * 100, 0, 100))
  }

  function onKeyDown(key: KeyboardEvent) {
    if (key.altKey || key.ctrlKey || key.metaKey) return
    const to = afterKey(key.key, at)
    if (to === undefined) return
    key.preventDefault()
    onChange(clamp(to, 0, 100))
  }

  return (
    <div
      className="compare-divider"
      role="slider"
      tabIndex={0}
      aria-label={words.divide}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(at)}
      aria-valuetext={words.divided(percent, date)}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    >
      <span className="compare-knob" aria-hidden="true">
        <svg viewBox="-12 -12 24 24" aria-hidden="true">
          <path d="M-4-5L-9 0L-4 5M4-5L9 0L4 5" />
        </svg>
      </span>
    </div>
  )
}

/** The maps lie from left to right in every language, and so do the arrow keys. */
function afterKey(key: string, at: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return at - STEPS.small
    case 'ArrowRight':
    case 'ArrowUp':
      return at + STEPS.small
    case 'PageDown':
      return at - STEPS.large
    case 'PageUp':
      return at + STEPS.large
    case 'Home':
      return 0
    case 'End':
      return 100
    default:
      return undefined
  }
}
