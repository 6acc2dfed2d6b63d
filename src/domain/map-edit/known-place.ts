import type { Position } from '../atlas/atlas'
import { nearestCopy, type Point, project } from '../marks/mercator'

/** A place of the gazetteer to which a point can be snapped. */
export interface KnownPlace {
  readonly id: string
  readonly name: string
  readonly position: Position
  /** Id of the place that it is part of. */
  readonly within?: string | undefined
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

/** The place to snap to from a point, if one lies within so many pixels at this zoom. */
export function placeWithin(
  at: Point,
  places: readonly KnownPlace[],
  zoom: number,
  pixels: number,
): KnownPlace | undefined {
  const nearest = nearestPlace(at, places)
  return nearest && pixelsTo(at, nearest) * 2 ** zoom <= pixels
    ? toldApart(nearest, places, zoom, pixels)
    : undefined
}

/** The place itself, or the one that it is part of where so few pixels lie between them that nobody can have meant it. */
export function toldApart(
  place: KnownPlace,
  places: readonly KnownPlace[],
  zoom: number,
  pixels: number,
): KnownPlace {
  const at = project(place.position)
  const whole = place.within === undefined ? undefined : places.find(({ id }) => id === place.within)
  return whole && pixelsTo(at, whole) * 2 ** zoom <= pixels ? whole : place
}

/** Where a place is drawn: in the copy of the world that is nearest to a point. */
export function placePoint({ position }: KnownPlace, near: Point): Point {
  return nearestCopy(project(position), near)
}

function pixelsTo(at: Point, place: KnownPlace): number {
  const { x, y } = placePoint(place, at)
  return Math.hypot(x - at.x, y - at.y)
}
