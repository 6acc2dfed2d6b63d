import type { Map as LeafletMap } from 'leaflet'
import { BoxZoom } from 'leaflet/src/map/handler/Map.BoxZoom'

/** Lets a map be zoomed to a rectangle that is dragged with Shift held. Later maps have that from the start. */
export function addBoxZoom(map: LeafletMap): void {
  // Typed as always there.
  const { boxZoom } = map as { readonly boxZoom?: unknown }
  if (boxZoom) return
  map.options.boxZoom = true
  map.addHandler('boxZoom', BoxZoom)
}
