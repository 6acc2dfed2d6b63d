import { clamp } from '../clamp'
import type { MapSize } from './fit-bounds'
import { shiftView } from './shift-view'
import type { MapView } from './view'

/** West, south, east, north in degrees, to a thousandth, of what a map of this size shows. */
export function viewBounds(view: MapView, { width, height }: MapSize): readonly number[] {
  const { lon: west, lat: north } = shiftView(view, -width / 2, -height / 2)
  const { lon: east, lat: south } = shiftView(view, width / 2, height / 2)
  const round = (degrees: number) => Math.round(degrees * 1000) / 1000
  const onEarth = (lon: number) => round(clamp(lon, -180, 180))
  return [onEarth(west), round(south), onEarth(east), round(north)]
}
