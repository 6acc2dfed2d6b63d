import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useMapEditMessages } from '../../i18n/use-map-edit-messages'
import './edit-bar.css'
import { isLowMap } from './Readout'
import { SHIELD } from './shield'
import type { EditGround } from './use-edit-ground'

interface EditBarProps {
  readonly ground: EditGround
  /** The edge of the map along which it stands. */
  readonly at?: 'top' | 'bottom'
  readonly hint: string
  /** A button that does what the hint says. */
  readonly offer?: ReactNode
  /** What more can be done with mouse and keys. */
  readonly keys?: ReactNode
  /** Whether the hint is for those alone who have no keys. */
  readonly isTouchHint?: boolean
  /** Whether it only tells, and leaves the map free of all else. */
  readonly isOnlyHint?: boolean
  readonly snaps: boolean
  onSnaps(snaps: boolean): void
  /** Buttons. */
  readonly children?: ReactNode
}

/** The note along an edge of the map: what to do, whether points snap, and buttons for what the keys do. */
export function EditBar({
  ground,
  at = 'bottom',
  hint,
  offer,
  keys,
  isTouchHint = false,
  isOnlyHint = false,
  snaps,
  onSnaps,
  children,
}: EditBarProps) {
  const words = useMapEditMessages()
  const { short, rest } = words.snap
  return createPortal(
    <fieldset
      className="edit-bar"
      data-at={at}
      data-low={isLowMap(ground.map) || undefined}
      aria-label={words.bar}
      data-covers-map
      dir="auto"
      {...SHIELD}
    >
      <p>
        <span className={isTouchHint ? 'edit-bar-touch' : undefined}>{hint}</span>
        {keys && <span className="edit-bar-keys"> {keys}</span>}
      </p>
      {!isOnlyHint && (
        <>
          {offer}
          <label>
            <input
              type="checkbox"
              checked={snaps}
              onChange={(event) => onSnaps(event.currentTarget.checked)}
            />
            <span>
              {short} <span className="edit-snap-rest">{rest}</span>
            </span>
          </label>
          {children}
        </>
      )}
    </fieldset>,
    ground.over,
  )
}
