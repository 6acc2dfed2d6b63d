import { DomUtil, type LatLngExpression, type Map as LeafletMap } from 'leaflet'
import { nearestCopy, type Point } from '../../domain/marks/mercator'

/** Where Leaflet's layer pixels lie in the world at one zoom and centre. */
export interface MapFrame {
  readonly zoom: number
  readonly scale: number
  /** World pixels (at this zoom) of the layer origin. */
  readonly origin: Point
  /** World pixels at zoom 0. */
  readonly centre: Point
}

/** The frame of the map now, or the one that it is moving to. */
export function frameOf(
  map: LeafletMap,
  centre: LatLngExpression = map.getCenter(),
  zoom = map.getZoom(),
): MapFrame {
  const middle = map.project(centre, zoom)
  const scale = 2 ** zoom
  const origin = middle
    .subtract(map.getSize().divideBy(2))
    .add(DomUtil.getPosition(map.getPane('mapPane') ?? map.getContainer()))
    .round()
  return { zoom, scale, origin, centre: { x: middle.x / scale, y: middle.y / scale } }
}

/** Layer pixels of a point of the world at zoom 0, in the copy of the world that is nearest to the centre. */
export function toLayer(frame: MapFrame, point: Point): Point {
  const near = nearestCopy(point, frame.centre)
  return { x: near.x * frame.scale - frame.origin.x, y: near.y * frame.scale - frame.origin.y }
}
