import { useEffect, useRef } from 'react'
import type { AtlasEvent } from '../../domain/atlas/atlas'
import { placeName } from '../../domain/atlas/place-name'
import { hasApproximateDate, isDisputed } from '../../domain/marks/mark-mix'
import { markKind } from '../../domain/marks/mark-scheme'
import { STRENGTHS } from '../../domain/marks/strength'
import { drawSymbol } from './draw-mark'
import { MarkPaint } from './mark-paint'
import { eventDate } from './mark-words'
import type { OverlayState } from './overlay-state'
import { paintSquare } from './paint-square'

/** Size of a row's symbol in pixels. */
const SYMBOL = 22

/** The place of the rows below, and how exactly it is known. */
export function FanHeading({ place, state }: { readonly place: string; readonly state: OverlayState }) {
  const { atlas, locale, messages } = state
  const precision = atlas.places.get(place)?.precision
  return (
    <h2>
      {placeName(atlas.places, place, locale)}
      {precision && <small>{messages.map.marks.precision[precision]}</small>}
    </h2>
  )
}

interface FanRowProps {
  readonly event: AtlasEvent
  readonly state: OverlayState
  onOpenEvent(id: string): void
  onHover(ids: readonly string[]): void
}

/** An event of a mark, as a button that opens it. */
export function FanRow({ event, state, onOpenEvent, onHover }: FanRowProps) {
  const { scheme, theme } = state
  const symbol = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const canvas = symbol.current
    if (!canvas) return
    const paint = new MarkPaint(canvas, theme)
    paintSquare(canvas, SYMBOL, (context) => {
      context.scale(SYMBOL / 26, SYMBOL / 26)
      drawSymbol(context, paint, {
        kind: markKind(scheme, event),
        disputed: isDisputed(event),
        approximate: hasApproximateDate(event),
        strength: STRENGTHS - 1,
      })
    })
  }, [scheme, event, theme])
  const isOpen = state.openEvent === event.id
  return (
    <button
      type="button"
      className="fan-event"
      data-faint={scheme.isFaint(event) || undefined}
      aria-expanded={isOpen}
      data-lit={isOpen || state.hovered.has(event.id) || undefined}
      onClick={() => onOpenEvent(event.id)}
      onPointerEnter={() => onHover([event.id])}
      onPointerLeave={() => onHover([])}
      onFocus={() => onHover([event.id])}
      onBlur={() => onHover([])}
    >
      <canvas ref={symbol} className="fan-symbol" />
      <span className="fan-title">{event.title}</span>{' '}
      <span className="fan-date">{eventDate(event, state)}</span>
    </button>
  )
}
