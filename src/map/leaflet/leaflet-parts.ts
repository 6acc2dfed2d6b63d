// The parts of Leaflet that the atlas draws with; controls, popups, markers and vector layers stay out of the page, and `box-zoom` comes late.
import { DoubleClickZoom } from 'leaflet/src/map/handler/Map.DoubleClickZoom'
import { Drag } from 'leaflet/src/map/handler/Map.Drag'
import { Keyboard } from 'leaflet/src/map/handler/Map.Keyboard'
import { ScrollWheelZoom } from 'leaflet/src/map/handler/Map.ScrollWheelZoom'
import { TouchZoom } from 'leaflet/src/map/handler/Map.TouchZoom'
import { Map } from 'leaflet/src/map/Map'

Object.assign(Map, { DoubleClickZoom, Drag, Keyboard, ScrollWheelZoom, TouchZoom })

export * from 'leaflet/src/core/index'
export * from 'leaflet/src/dom/index'
export * from 'leaflet/src/geo/index'
export * from 'leaflet/src/geometry/index'
export { Layer } from 'leaflet/src/layer/Layer'
export { GridLayer } from 'leaflet/src/layer/tile/GridLayer'
export { Map }

/** Named by react-leaflet's components that the atlas does not use; they leave the page with them. */
export const [
  Circle,
  CircleMarker,
  Control,
  FeatureGroup,
  GeoJSON,
  ImageOverlay,
  LayerGroup,
  Marker,
  Polygon,
  Polyline,
  Popup,
  Rectangle,
  SVGOverlay,
  TileLayer,
  Tooltip,
  VideoOverlay,
]: readonly undefined[] = []
