import type { Map as LeafletMap } from 'leaflet'
import type { Position } from '../../domain/atlas/atlas'
import { clamp } from '../../domain/clamp'

/** Levels that wait for a map until it has come to rest. */
const waiting = new WeakMap<LeafletMap, number>()

/** Zooms by so many levels around a position. All count that come while the map still zooms, which Leaflet does not heed. */
export function zoomBy(map: LeafletMap, levels: number, around: () => Position): void {
  const more = waiting.get(map)
  if (more !== undefined) {
    waiting.set(map, more + levels)
    return
  }
  const to = clamp(map.getZoom() + levels, map.getMinZoom(), map.getMaxZoom())
  if (to === map.getZoom()) return
  waiting.set(map, 0)
  map.once('zoomend', () => {
    const left = to - map.getZoom() + (waiting.get(map) ?? 0)
    waiting.delete(map)
    if (left !== 0) zoomBy(map, left, around)
  })
  const [lng, lat] = around()
  map.setZoomAround([lat, lng], to)
}
