import { type ExpressionSpecification, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import type { TimeWindow } from '../../../../src/domain/time/time-span'
import type { Contestant } from './contestant'
import { colourExpression, RADIUS, STROKE } from './dot-style'
import { finishGl } from './finish-gl'
import { isoOf } from './read-file'

const EVENTS = 'events'
/** It counts in tiles of 512 pixels. */
const ZOOM = 1

/** Dates of the file as text, which compares as they do. */
const START: ExpressionSpecification = ['coalesce', ['get', 'start'], ['get', 'date']]
const END: ExpressionSpecification = ['coalesce', ['get', 'end'], ['get', 'date']]

/** One layer of circles; a step sets its filter. It reads the file in its worker. */
export function createMapLibre(): Contestant {
  let map: MapLibreMap
  const filterOf = ({ from, to }: TimeWindow): ExpressionSpecification => [
    'all',
    ['<', START, isoOf(to)],
    ['>=', END, isoOf(from)],
  ]
  const idle = () => new Promise<void>((resolve) => void map.once('idle', () => resolve()))

  return {
    async init(root) {
      setWorkerUrl(workerUrl)
      map = new MapLibreMap({
        container: root,
        style: {
          version: 8,
          sources: {},
          layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#ddd' } }],
        },
        center: [10, 20],
        zoom: ZOOM,
        attributionControl: false,
        renderWorldCopies: false,
        fadeDuration: 0,
      })
      await idle()
    },
    async load(file) {
      const data = URL.createObjectURL(file)
      map.addSource(EVENTS, { type: 'geojson', data, generateId: true })
      map.addLayer({
        id: EVENTS,
        type: 'circle',
        source: EVENTS,
        paint: {
          'circle-radius': RADIUS,
          'circle-color': colourExpression() as unknown as ExpressionSpecification,
          'circle-stroke-width': 1,
          'circle-stroke-color': STROKE,
        },
      })
    },
    setWindow: (window) => void map.setFilter(EVENTS, filterOf(window)),
    async drawn() {
      map.triggerRepaint()
      await idle()
      finishGl(map.getCanvas())
    },
    // One near the edge of a tile is drawn in both.
    shown: () => new Set(map.queryRenderedFeatures({ layers: [EVENTS] }).map(({ id }) => id)).size,
    tellsAtOnce: false,
    mostTold: 100_000,
    hit(x, y) {
      map.getCanvas().style.cursor = map.queryRenderedFeatures([x, y], { layers: [EVENTS] })[0]
        ? 'pointer'
        : ''
    },
    drag: {
      begin() {},
      by: (dx, dy) => void map.panBy([-dx, -dy], { duration: 0 }),
      end() {},
    },
    zoomBy: (levels) =>
      new Promise((resolve) => {
        map.once('zoomend', () => resolve())
        map.zoomTo(map.getZoom() + levels, { duration: 250 })
      }),
  }
}
