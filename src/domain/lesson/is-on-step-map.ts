import type { Position } from '../atlas/atlas'
import { nearestCopy, project } from '../marks/mercator'
import { STEP_MAP } from '../view/fit-step-map'
import type { MapView } from '../view/view'

/** Whether a position lies on the map that positions of steps are chosen for. */
export function isOnStepMap(position: Position, { zoom, lat, lon }: MapView): boolean {
  const centre = project([lon, lat])
  const { x, y } = nearestCopy(project(position), centre)
  const scale = 2 ** zoom
  const { width, height } = STEP_MAP
  return Math.abs(x - centre.x) * scale <= width / 2 && Math.abs(y - centre.y) * scale <= height / 2
}
