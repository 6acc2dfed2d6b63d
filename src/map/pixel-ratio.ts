import type { Map as LeafletMap } from 'leaflet'

declare module 'leaflet' {
  interface MapOptions {
    /** Pixels drawn for each CSS pixel, where that is not to be as the screen has it. */
    pixelRatio?: number
  }
}

/** Beyond two device pixels a pixel the eye gains little, and all that is drawn costs more than twice as much. */
const MAX_RATIO = 2

/** How many pixels a map draws for each of its own CSS pixels, which are larger where the page shows the map enlarged. */
export function pixelRatioOf(map: LeafletMap): number {
  const enlarged = map.getContainer().currentCSSZoom || 1
  return map.options.pixelRatio ?? Math.min(MAX_RATIO, (globalThis.devicePixelRatio || 1) * enlarged)
}
