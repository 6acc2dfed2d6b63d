import 'leaflet/dist/leaflet.css'
import L from 'leaflet'
import type { Contestant } from './contestant'
import { mouseDrag } from './mouse-drag'

export const MAP_OPTIONS: L.MapOptions = {
  center: [20, 10],
  zoom: 2,
  zoomControl: false,
  attributionControl: false,
  inertia: false,
}

export const makeMap = (root: HTMLElement, options: L.MapOptions = {}): L.Map =>
  L.map(root, { ...MAP_OPTIONS, ...options })

/** What contestants on Leaflet do alike. */
export function leafletWays(map: () => L.Map): Pick<Contestant, 'drag' | 'zoomBy' | 'hit'> {
  return {
    drag: mouseDrag(() => map().getContainer()),
    zoomBy: (levels) =>
      new Promise((resolve) => {
        map().once('zoomend', () => resolve())
        map().setZoom(map().getZoom() + levels, { animate: true })
      }),
    // Leaflet looks for the layer itself on a canvas, and the browser does in SVG.
    hit(x, y) {
      const options = { bubbles: true, cancelable: true, clientX: x, clientY: y, view: window }
      document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent('click', options))
    },
  }
}

/** How many circles the map has. */
export function countCircles(map: L.Map): number {
  let count = 0
  map.eachLayer((layer) => {
    if (layer instanceof L.CircleMarker) count++
  })
  return count
}
