export interface Listed {
  readonly id: string
  /** As the tables have it. */
  readonly name: string
  /** Whether it is measured with events of a start and an end as well. */
  readonly withSpans?: true
}

/** The contestant that all others are compared with. */
export const THIS_APP = 'this-app'
/** The same page with counts in place of dots. */
export const THIS_APP_COUNTS = 'this-app-counts'

/** In the order of the tables; each but those of this app is made by the member of its id in `page/main.ts`. */
export const CONTESTANTS: readonly Listed[] = [
  { id: THIS_APP, name: 'this app', withSpans: true },
  { id: THIS_APP_COUNTS, name: 'this app, counts (bubbles)' },
  { id: 'canvas-loop', name: 'canvas loop by hand', withSpans: true },
  { id: 'leaflet.timeline-canvas', name: 'leaflet.timeline, canvas' },
  { id: 'leaflet.timeline-svg', name: 'leaflet.timeline, SVG' },
  { id: 'leaflet-timedimension', name: 'leaflet-timedimension, canvas' },
  { id: 'leaflet.markercluster', name: 'leaflet.markercluster, by difference (bubbles)' },
  { id: 'react-leaflet-canvas', name: 'react-leaflet CircleMarker, canvas' },
  { id: 'react-leaflet-svg', name: 'react-leaflet CircleMarker, SVG' },
  { id: 'supercluster', name: 'supercluster, index per step (bubbles)' },
  { id: 'maplibre', name: 'MapLibre GL, filtered circles' },
  { id: 'deck.gl', name: 'deck.gl, DataFilterExtension' },
]
