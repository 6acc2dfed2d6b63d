import { DomUtil, type LatLngExpression, type Map as LeafletMap } from 'leaflet'
import './point-out.css'

/** Draws the eye to a place in view: a ring closes in on it and goes. */
export function pointOut(map: LeafletMap, place: LatLngExpression): void {
  const ring = DomUtil.create('div', 'point-out leaflet-zoom-hide', map.getPane('popupPane'))
  DomUtil.setPosition(ring, map.latLngToLayerPoint(place).round())
  ring.addEventListener('animationend', () => ring.remove())
}
