import type { Insets } from '../overlay/overlay-state'

/** Pixels that the controls take up with their margin, and the width below which they stand along the top. */
const CONTROLS = 52
/** Pixels of the line with scale and attribution along the bottom. */
const FOOT = 26
const NARROW = 600

/** What is covered when the map's own controls are counted too: a column at the start, or a row on narrow maps, and the foot. */
export function withControls(insets: Insets, width: number): Insets {
  const bottom = insets.bottom + FOOT
  return width <= NARROW
    ? { ...insets, bottom, top: insets.top + CONTROLS }
    : { ...insets, bottom, left: insets.left + CONTROLS }
}
