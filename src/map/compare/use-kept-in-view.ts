import type { Map as LeafletMap } from 'leaflet'
import { type RefObject, useLayoutEffect } from 'react'
import type { MapHandle } from '../AtlasMap'

/** The steps in which the atlas zooms. */
const STEPS_PER_ZOOM = 2

/** Keeps about the same part of the world in view where a map gives up some of its width for a while, and when it gets it back. */
export function useKeptInView(main: RefObject<MapHandle | null>, isNarrow: boolean): void {
  useLayoutEffect(() => {
    if (!isNarrow) return
    const map = main.current?.leaflet()
    if (map) fitWidth(map)
    return () => {
      const map = main.current?.leaflet()
      if (map) fitNextWidth(map)
    }
  }, [main, isNarrow])
}

/** Fits a map to the width that it is about to get, unless it is sent elsewhere: Back goes to a view of its own. */
export function fitNextWidth(map: LeafletMap): void {
  let isSent = false
  const onSent = () => {
    isSent = true
  }
  map.on('movestart', onSent)
  requestAnimationFrame(() => {
    map.off('movestart', onSent)
    // The whole map may be gone by then, as where another file is opened.
    if (!map.getPane('mapPane')) return
    if (isSent) map.invalidateSize({ animate: false })
    else fitWidth(map)
  })
}

/** Zooms a map by as much as its width has just changed, about its centre. */
export function fitWidth(map: LeafletMap): void {
  const [center, zoom, before] = [map.getCenter(), map.getZoom(), map.getSize()]
  map.invalidateSize({ animate: false })
  const ratio = map.getSize().x / before.x
  const isKnown = Number.isFinite(ratio) && ratio > 0
  const change = isKnown ? Math.round(Math.log2(ratio) * STEPS_PER_ZOOM) / STEPS_PER_ZOOM : 0
  if (change !== 0) map.setView(center, zoom + change, { animate: false })
}
