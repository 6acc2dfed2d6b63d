import L from 'leaflet'
import 'leaflet-timedimension'
import { type Mode, WINDOW_DAYS } from '../protocol'
import type { Contestant } from './contestant'
import { circleOptions } from './dot-style'
import { countCircles, leafletWays, makeMap } from './leaflet-map'
import { daysOf, msOf, readCollection } from './read-file'

/** Years, months, weeks, days and so on. As text, days would be taken together to months of thirty of them. */
const DURATION = { cumulative: [0, 0, 0, 100_000], window: [0, 0, 0, WINDOW_DAYS - 1] }

/** It shows the features with a time between the current one, the last day of the window, and a duration before it. */
export function createTimeDimension(): Contestant {
  let map: L.Map
  let dimension: L.TimeDimension
  let base: L.GeoJSON
  let layer: L.Layer | undefined
  let mode: Mode | undefined

  function prepare(next: Mode): void {
    if (next === mode) return
    mode = next
    layer?.remove()
    layer = L.timeDimension.layer.geoJson(base, { timeDimension: dimension, duration: DURATION[mode] })
    layer.addTo(map)
  }

  return {
    async init(root) {
      map = makeMap(root, { preferCanvas: true })
    },
    async load(file) {
      const collection = await readCollection(file)
      let first = Number.POSITIVE_INFINITY
      let last = Number.NEGATIVE_INFINITY
      const features = collection.features.map((feature) => {
        const { start, end } = daysOf(feature)
        first = Math.min(first, start)
        last = Math.max(last, end - 1)
        return { ...feature, properties: { ...feature.properties, times: [msOf(start), msOf(end - 1)] } }
      })
      base = L.geoJSON({ ...collection, features } as typeof collection, {
        pointToLayer: ({ properties }, at) => L.circleMarker(at, circleOptions(properties.category)),
      })
      const times = Array.from({ length: last - first + 1 }, (_, at) => msOf(first + at))
      dimension = L.timeDimension({ times, currentTime: msOf(last) })
      prepare('cumulative')
    },
    prepare,
    setWindow: ({ to }) => dimension.setCurrentTime(msOf(to - 1)),
    shown: () => countCircles(map),
    tellsAtOnce: true,
    ...leafletWays(() => map),
  }
}
