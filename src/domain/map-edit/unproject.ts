import type { Position } from '../atlas/atlas'
import type { Point } from '../marks/mercator'

/** The position of a point in pixels of the world at zoom 0: `project` turned round. Copies of the world go beyond 180°. */
export function unproject({ x, y }: Point): Position {
  const lat = Math.atan(Math.sinh(Math.PI * (1 - y / 128)))
  return [360 * (x / 256 - 0.5), (lat * 180) / Math.PI]
}
