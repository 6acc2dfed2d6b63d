import { useEffect, useRef } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import { farthestZoom, fitBounds, type MapSize } from '../../domain/view/fit-bounds'
import { MAX_CLOSE_ZOOM, MIN_FAR_ZOOM } from '../../domain/view/map-limits'
import type { MapView } from '../../domain/view/view'
import type { Aim } from '../../map/view/MapViewSync'
import type { AtlasStore } from '../atlas-store'

/** Where a map of a size (CSS pixels) shows bounds whole, with some room around them. */
export function viewAround(bounds: Atlas['bounds'], size: MapSize): MapView {
  const room = { width: size.width * 0.9, height: size.height * 0.85 }
  const limits = { closest: MAX_CLOSE_ZOOM, farthest: farthestZoom(bounds, size, MIN_FAR_ZOOM) }
  const view = fitBounds(bounds, room, limits)
  // A world that is lower than the map stays in its middle.
  return 256 * 2 ** view.zoom < size.height ? { ...view, lat: 0 } : view
}

/** Once a file has been read the map shows all of it, unless the reader has moved the map or the address says where it is. */
export function useWholeBounds(
  bounds: Atlas['bounds'],
  isWhole: boolean,
  store: AtlasStore,
  goToView: (aim: Aim, seconds?: number) => void,
): void {
  const first = useRef(bounds)
  useEffect(() => {
    const isSame = first.current.every((side, index) => side === bounds[index])
    if (!isWhole || isSame || store.getState().view.map) return
    first.current = bounds
    goToView(({ x, y }) => viewAround(bounds, { width: x, height: y }), 0.6)
  }, [bounds, isWhole, store, goToView])
}
