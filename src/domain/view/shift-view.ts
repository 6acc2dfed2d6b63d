import { project } from '../marks/mercator'
import type { MapView } from './view'

/** The view of a map whose centre is moved by CSS pixels, to the right and down. */
export function shiftView({ zoom, lat, lon }: MapView, right: number, down: number): MapView {
  const { x, y } = project([lon, lat])
  const east = (x + right / 2 ** zoom) / 256
  const south = (y + down / 2 ** zoom) / 256
  return {
    zoom,
    lat: (Math.atan(Math.sinh(Math.PI * (1 - 2 * south))) * 180) / Math.PI,
    lon: east * 360 - 180,
  }
}
