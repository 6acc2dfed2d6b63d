import type { Map as LeafletMap } from 'leaflet'
import { honestPosition } from '../../domain/map-edit/honest-position'
import { type KnownPlace, placePoint, placeWithin } from '../../domain/map-edit/known-place'
import type { Stop } from '../../domain/map-edit/stops'
import { unproject } from '../../domain/map-edit/unproject'
import { type Point, project } from '../../domain/marks/mercator'

/** Pixels within which a point snaps to a known place. */
export const SNAP = 12

/** A point that was aimed at, in pixels of the world at zoom 0, and the place that it snapped to. */
export interface Aimed {
  readonly at: Point
  readonly place: KnownPlace | undefined
}

/** The point of the world (pixels at zoom 0) under a pixel of the map's container. */
export function worldPoint(map: LeafletMap, pixel: Point): Point {
  const { lng, lat } = map.containerPointToLatLng([pixel.x, pixel.y])
  return project([lng, lat])
}

/** The pixel of the map's container at a point of the world (pixels at zoom 0). */
export function containerPoint(map: LeafletMap, { x, y }: Point): Point {
  const scale = 2 ** map.getZoom()
  const corner = map.getPixelBounds().min ?? { x: 0, y: 0 }
  return { x: x * scale - corner.x, y: y * scale - corner.y }
}

/** What is aimed at by a point, with the place within reach that it snaps to. */
export function aimedAt(at: Point, places: readonly KnownPlace[], zoom: number): Aimed {
  return { at, place: placeWithin(at, places, zoom, SNAP) }
}

/** Where the point is drawn: on the place that it snapped to. */
export function drawnAt({ at, place }: Aimed): Point {
  return place ? placePoint(place, at) : at
}

/** What is written down: the very position of the place, or as much as the zoom resolves. */
export function stopOf({ at, place }: Aimed, zoom: number): Stop {
  return place
    ? { position: place.position, place: place.id }
    : { position: honestPosition(unproject(at), zoom), place: undefined }
}
