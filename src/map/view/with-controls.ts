import type { Point } from '../../domain/marks/mercator'
import type { Insets } from '../overlay/overlay-state'

/** Pixels that the controls take up with their margin, and of the line with scale and attribution along the bottom. */
const CONTROLS = 52
const FOOT = 26

/**
 * What is covered when the map's own controls are counted too: a column at the start, or a row where the map is small
 * (as in MapControls.css), and the foot.
 */
export function withControls(insets: Insets, size: Point): Insets {
  const bottom = insets.bottom + FOOT
  return size.x <= 440 || (size.x <= 720 && size.y <= 384)
    ? { ...insets, bottom, top: insets.top + CONTROLS }
    : { ...insets, bottom, left: insets.left + CONTROLS }
}
