import type { Map as LeafletMap } from 'leaflet'

/** The steps in which the atlas zooms. */
const STEPS_PER_ZOOM = 2

/**
 * When a map has just been given another width, keeps its centre and, by its zoom, about what was in view. Returns what
 * does so again, to be called as the width is about to change.
 */
export function keepInView(map: LeafletMap): () => void {
  fitWidth(map)
  return () => {
    // Back goes to a view of its own: there the map keeps its centre alone.
    let isSent = false
    const onSent = () => {
      isSent = true
    }
    map.on('movestart', onSent)
    requestAnimationFrame(() => {
      map.off('movestart', onSent)
      if (isSent) map.invalidateSize({ animate: false })
      else fitWidth(map)
    })
  }
}

/** Zooms by as much as the width has changed, about the centre. */
function fitWidth(map: LeafletMap): void {
  const [center, zoom, before] = [map.getCenter(), map.getZoom(), map.getSize()]
  map.invalidateSize({ animate: false })
  const ratio = map.getSize().x / before.x
  const isKnown = Number.isFinite(ratio) && ratio > 0
  const change = isKnown ? Math.round(Math.log2(ratio) * STEPS_PER_ZOOM) / STEPS_PER_ZOOM : 0
  if (change !== 0) map.setView(center, zoom + change, { animate: false })
}
