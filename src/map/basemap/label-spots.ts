import type { Box } from '../../domain/marks/box'
import type { LabelCandidate } from './choose-labels'
import { acrossTile, downTile } from './tile-coordinates'

/** Pixels from the view's corner. */
export interface LabelSpot {
  readonly x: number
  readonly y: number
}

/** What of the world is seen. */
export interface SpotView {
  /** Pixels of the world's width, and those of the world at which the view begins. */
  readonly world: number
  readonly corner: LabelSpot
  readonly view: Box
  /** What is drawn of labels, the view and a margin around it. */
  readonly area: Box
}

const WORLD = { z: 0, x: 0, y: 0 }

/** Each place at which a label comes into the area, for the world goes round; or, where none is seen, its other place, if that is. */
export function labelSpots({ lon, lat, elsewhere }: LabelCandidate, seen: SpotView): LabelSpot[] {
  const { view } = seen
  const isSeen = ({ x, y }: LabelSpot) => x > view.left && x < view.right && y > view.top && y < view.bottom
  const spots = spotsOf(lon, lat, seen)
  return elsewhere && !spots.some(isSeen) ? spotsOf(...elsewhere, seen).filter(isSeen) : spots
}

function spotsOf(lon: number, lat: number, { world, corner, area }: SpotView): LabelSpot[] {
  const y = downTile(WORLD, lat) * world - corner.y
  if (y < area.top || y > area.bottom) return []
  const x = acrossTile(WORLD, lon) * world - corner.x
  const spots: LabelSpot[] = []
  for (let copy = x + Math.ceil((area.left - x) / world) * world; copy <= area.right; copy += world) {
    spots.push({ x: copy, y })
  }
  return spots
}
