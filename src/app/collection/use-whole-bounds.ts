import { useEffect, useRef } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import { fitBounds, type MapSize } from '../../domain/view/fit-bounds'
import { MAX_CLOSE_ZOOM } from '../../domain/view/map-limits'
import type { MapView } from '../../domain/view/view'
import type { Aim } from '../../map/view/MapViewSync'
import type { AtlasStore } from '../atlas-store'

/** Where a map of a size (CSS pixels) shows bounds whole, with some room around them. */
export function viewAround(bounds: Atlas['bounds'], { width, height }: MapSize): MapView {
  return fitBounds(bounds, { width: width * 0.9, height: height * 0.85 }, MAX_CLOSE_ZOOM)
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
