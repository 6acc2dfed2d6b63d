import type { ButtonHTMLAttributes, ReactNode } from 'react'
import type { Point } from '../../domain/marks/mercator'

interface HandleProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Layer pixels of its middle. */
  readonly at: Point
  readonly kind: 'point' | 'stop' | 'midway'
  readonly isMoving: boolean
  readonly children: ReactNode
}

/** What is taken hold of to move a point: a button, large enough for a finger. */
export function Handle({ at, kind, isMoving, children, ...button }: HandleProps) {
  return (
    <button
      type="button"
      {...button}
      className={`edit-handle edit-handle-${kind} leaflet-zoom-animated`}
      data-moving={isMoving || undefined}
      style={{ transform: `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)` }}
    >
      {children}
    </button>
  )
}
