import type { Position } from '../atlas/atlas'
import { nearestCopy, type Point, project } from '../marks/mercator'

/** A place of the gazetteer to which a point can be snapped. */
export interface KnownPlace {
  readonly id: string
  readonly name: string
  readonly position: Position
}

/** The place that is drawn nearest to a point of the world at zoom 0. */
export function nearestPlace(at: Point, places: readonly KnownPlace[]): KnownPlace | undefined {
  let nearest: KnownPlace | undefined
  let least = Number.POSITIVE_INFINITY
  for (const place of places) {
    const far = pixelsTo(at, place)
    if (far >= least) continue
    nearest = place
    least = far
  }
  return nearest
}

/** The nearest place, where it lies within so many pixels at this zoom. */
export function placeWithin(
  at: Point,
  places: readonly KnownPlace[],
  zoom: number,
  pixels: number,
): KnownPlace | undefined {
  const nearest = nearestPlace(at, places)
  return nearest && pixelsTo(at, nearest) * 2 ** zoom <= pixels ? nearest : undefined
}

/** Where a place is drawn: in the copy of the world that is nearest to a point. */
export function placePoint({ position }: KnownPlace, near: Point): Point {
  return nearestCopy(project(position), near)
}

function pixelsTo(at: Point, place: KnownPlace): number {
  const { x, y } = placePoint(place, at)
  return Math.hypot(x - at.x, y - at.y)
}
