import L from 'leaflet'
import 'leaflet.timeline'
import { type Mode, WINDOW_DAYS } from '../protocol'
import type { Contestant } from './contestant'
import { circleOptions } from './dot-style'
import { countCircles, leafletWays, makeMap } from './leaflet-map'
import { daysOf, type EventCollection, type EventFeature, msOf, readCollection } from './read-file'

/** After all ends. */
const NEVER = msOf(100_000)

/**
 * It shows the features whose interval holds one time: the last day of the window. For windows of a length, each interval
 * is longer by that.
 */
export function createLeafletTimeline(drawing: { readonly onCanvas: boolean }): Contestant {
  let map: L.Map
  let collection: EventCollection
  let timeline: L.Timeline
  let mode: Mode | undefined

  function intervalOf(feature: EventFeature): { start: number; end: number } {
    const { start, end } = daysOf(feature)
    return { start: msOf(start), end: mode === 'window' ? msOf(end - 2 + WINDOW_DAYS) : NEVER }
  }

  function prepare(next: Mode): void {
    if (next === mode) return
    mode = next
    timeline?.remove()
    timeline = L.timeline(collection, {
      getInterval: (feature) => intervalOf(feature as EventFeature),
      pointToLayer: ({ properties }, at) => L.circleMarker(at, circleOptions(properties.category)),
    })
    timeline.addTo(map)
  }

  return {
    async init(root) {
      map = makeMap(root, { preferCanvas: drawing.onCanvas })
    },
    async load(file) {
      collection = await readCollection(file)
      prepare('cumulative')
      timeline.setTime(timeline.times.at(-2) ?? 0)
    },
    prepare,
    setWindow: ({ to }) => timeline.setTime(msOf(to - 1)),
    shown: () => countCircles(map),
    tellsAtOnce: true,
    ...leafletWays(() => map),
  }
}
