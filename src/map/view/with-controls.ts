import type { Insets } from '../overlay/overlay-state'

/** Pixels that the controls take up with their margin, and the width below which they stand along the top. */
const CONTROLS = 52
const NARROW = 600

/** What is covered when the map's own controls are counted too: a column at the start, or a row on narrow maps. */
export function withControls(insets: Insets, width: number): Insets {
  return width <= NARROW
    ? { ...insets, top: insets.top + CONTROLS }
    : { ...insets, left: insets.left + CONTROLS }
}
