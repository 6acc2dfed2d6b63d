import type { Contestant } from './contestant'
import { createBench } from './create-bench'

/** How each contestant is made, by its id in `contestant-list.ts`; the code of the others is not in the page. */
const CREATE: Readonly<Record<string, () => Promise<Contestant>>> = {
  'canvas-loop': async () => (await import('./canvas-loop')).createCanvasLoop(),
  'leaflet.timeline-canvas': async () =>
    (await import('./leaflet-timeline')).createLeafletTimeline({ onCanvas: true }),
  'leaflet.timeline-svg': async () =>
    (await import('./leaflet-timeline')).createLeafletTimeline({ onCanvas: false }),
  'leaflet-timedimension': async () => (await import('./time-dimension')).createTimeDimension(),
  'leaflet.markercluster': async () => (await import('./marker-cluster')).createMarkerCluster(),
  'react-leaflet-canvas': async () =>
    (await import('./react-circles')).createReactCircles({ onCanvas: true }),
  'react-leaflet-svg': async () => (await import('./react-circles')).createReactCircles({ onCanvas: false }),
  supercluster: async () => (await import('./super-cluster')).createSuperCluster(),
  maplibre: async () => (await import('./map-libre')).createMapLibre(),
  'deck.gl': async () => (await import('./deck-gl')).createDeckGl(),
}

const create = CREATE[new URLSearchParams(location.search).get('contestant') ?? '']
const root = document.getElementById('map')
if (!create || !root) throw new Error('There is no such contestant.')
window.bench = createBench(await create(), () => root)
