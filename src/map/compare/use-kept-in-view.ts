import type { LatLng, Map as LeafletMap } from 'leaflet'
import { type RefObject, useLayoutEffect } from 'react'
import type { MapHandle } from '../AtlasMap'

/** The steps in which the atlas zooms. */
const STEPS_PER_ZOOM = 2
/** Pixels up to which a map counts as left alone: each new size rounds some away. */
const NEAR = 2

/** What a map showed before it was fitted to another width, and what it shows since. */
interface FittedView {
  readonly width: number
  readonly center: LatLng
  readonly zoom: number
  readonly fitted: { readonly center: LatLng; readonly zoom: number }
}

/** Keeps about the same part of the world in view where a map gives up some of its width for a while, and when it gets it back. */
export function useKeptInView(main: RefObject<MapHandle | null>, isNarrow: boolean): void {
  useLayoutEffect(() => {
    if (!isNarrow) return
    const map = main.current?.leaflet()
    const before = map ? fitWidth(map) : undefined
    return () => {
      const map = main.current?.leaflet()
      if (map) fitNextWidth(map, before)
    }
  }, [main, isNarrow])
}

/**
 * Fits a map to the width that it is about to get, unless it is sent elsewhere: Back goes to a view of its own.
 *
 * @param before what `fitWidth` told when the map gave this width up
 */
export function fitNextWidth(map: LeafletMap, before?: FittedView): void {
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
    else fitWidth(map, before)
  })
}

/**
 * Zooms a map by as much as its width has just changed, about its centre. With its width of `before` it gets back that zoom, and
 * the centre, where they were left alone since: a zoom that was cut off at the smallest is not undone by a whole step.
 */
export function fitWidth(map: LeafletMap, before?: FittedView): FittedView {
  const [center, zoom, width] = [map.getCenter(), map.getZoom(), map.getSize().x]
  map.invalidateSize({ animate: false })
  const now = map.getSize().x
  if (before && now === before.width && zoom === before.fitted.zoom) {
    const isThere = map.project(center).distanceTo(map.project(before.fitted.center)) < NEAR
    map.setView(isThere ? before.center : center, before.zoom, { animate: false })
  } else {
    const ratio = now / width
    const isKnown = Number.isFinite(ratio) && ratio > 0
    const change = isKnown ? Math.round(Math.log2(ratio) * STEPS_PER_ZOOM) / STEPS_PER_ZOOM : 0
    if (change !== 0) map.setView(center, zoom + change, { animate: false })
  }
  return { width, center, zoom, fitted: { center: map.getCenter(), zoom: map.getZoom() } }
}
