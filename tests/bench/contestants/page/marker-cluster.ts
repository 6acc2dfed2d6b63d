import L from 'leaflet'
import 'leaflet.markercluster'
import 'leaflet.markercluster/dist/MarkerCluster.css'
import 'leaflet.markercluster/dist/MarkerCluster.Default.css'
import type { Contestant } from './contestant'
import { circleOptions } from './dot-style'
import { leafletWays, makeMap } from './leaflet-map'
import { readEvents } from './read-file'

/** The cluster of all, which is not among its types. */
type ClusterGroup = L.MarkerClusterGroup & { readonly _topClusterLevel: L.MarkerCluster }

/** Only markers that come or go with a step are told to it: the quickest way to have it show a window. */
export function createMarkerCluster(): Contestant {
  let map: L.Map
  let group: ClusterGroup
  /** By the start of their events, as `starts`. */
  let markers: L.CircleMarker[] = []
  let starts: number[] = []
  /** Those shown: from `lo` until before `hi`. */
  let lo = 0
  let hi = 0

  /** How many begin before a day. */
  function countBefore(day: number): number {
    let from = 0
    let to = starts.length
    while (from < to) {
      const middle = (from + to) >> 1
      if ((starts[middle] as number) < day) from = middle + 1
      else to = middle
    }
    return from
  }

  return {
    async init(root) {
      map = makeMap(root, { preferCanvas: true, maxZoom: 18 })
      group = L.markerClusterGroup({ animate: false, chunkedLoading: false }) as ClusterGroup
      group.addTo(map)
    },
    async load(file) {
      const events = await readEvents(file)
      starts = events.map(({ start }) => start)
      markers = events.map(({ feature }) => {
        const [lon = 0, lat = 0] = feature.geometry.coordinates
        return L.circleMarker([lat, lon], circleOptions(feature.properties.category))
      })
      lo = 0
      hi = markers.length
      group.addLayers(markers)
    },
    setWindow({ from, to }) {
      const nextLo = countBefore(from)
      const nextHi = Math.max(nextLo, countBefore(to))
      const gone = [...markers.slice(lo, Math.min(hi, nextLo)), ...markers.slice(Math.max(lo, nextHi), hi)]
      const come = [
        ...markers.slice(nextLo, Math.min(nextHi, lo)),
        ...markers.slice(Math.max(nextLo, hi), nextHi),
      ]
      lo = nextLo
      hi = nextHi
      if (gone.length > 0) group.removeLayers(gone)
      if (come.length > 0) group.addLayers(come)
    },
    shown: () => group._topClusterLevel.getChildCount(),
    tellsAtOnce: true,
    ...leafletWays(() => map),
  }
}
