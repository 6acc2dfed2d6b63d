import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useMapEditMessages } from '../../i18n/use-map-edit-messages'
import { SHIELD } from './shield'
import type { EditGround } from './use-edit-ground'

interface EditBarProps {
  readonly ground: EditGround
  /** The edge of the map along which it stands. */
  readonly at?: 'top' | 'bottom'
  readonly hint: string
  /** What more can be done with mouse and keys. */
  readonly keys?: string | undefined
  readonly snaps: boolean
  onSnaps(snaps: boolean): void
  /** Buttons. */
  readonly children?: ReactNode
}

/** The note along an edge of the map: what to do, whether points snap, and buttons for what the keys do. */
export function EditBar({ ground, at = 'bottom', hint, keys, snaps, onSnaps, children }: EditBarProps) {
  const words = useMapEditMessages()
  return createPortal(
    <fieldset className="edit-bar" data-at={at} aria-label={words.bar} data-covers-map dir="auto" {...SHIELD}>
      <p>
        {hint}
        {keys && <span className="edit-bar-keys"> {keys}</span>}
      </p>
      <label>
        <input type="checkbox" checked={snaps} onChange={(event) => onSnaps(event.currentTarget.checked)} />
        {words.snap}
      </label>
      {children}
    </fieldset>,
    ground.over,
  )
}
