import { project } from '../marks/mercator'
import type { MapSize } from '../view/fit-bounds'
import type { MapView } from '../view/view'
import { worldScale } from '../world-units'
import type { WorldBox } from './passing-rows'

/** The rectangle of the world that a map of a size (CSS pixels) shows, with so many pixels around it. */
export function viewBox({ lat, lon, zoom }: MapView, { width, height }: MapSize, margin: number): WorldBox {
  const { x, y } = project([lon, lat])
  const [unit, pixel] = [1 / worldScale(0), 1 / worldScale(zoom)]
  const [across, down] = [(width / 2 + margin) * pixel, (height / 2 + margin) * pixel]
  return { left: x * unit - across, right: x * unit + across, top: y * unit - down, bottom: y * unit + down }
}
