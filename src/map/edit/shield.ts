import type { SyntheticEvent } from 'react'

/** Spread on what stands on the map: presses on it are none on the map beneath. */
export const SHIELD = {
  onPointerDown: stop,
  onMouseDown: stop,
  onTouchStart: stop,
  onClick: stop,
  onDoubleClick: stop,
  onContextMenu: stop,
} as const

function stop(event: SyntheticEvent): void {
  event.stopPropagation()
}
