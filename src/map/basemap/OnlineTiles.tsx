import { TileLayer } from 'leaflet/src/layer/tile/TileLayer'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'

const PANE = 'online-tiles'
/** Above the base map's labels (300), below the atlas's own layers (400 and more). */
const ABOVE_BASE_MAP = '350'
const ADDRESS = 'https://tile.openstreetmap.org/{z}/{x}/{y}.png'
const MAX_NATIVE_ZOOM = 19

export interface OnlineTilesProps {
  /** Deepest zoom of the map while the tiles are shown. */
  readonly maxZoom?: number
}

/**
 * OpenStreetMap's own tiles over the offline map; asks their server as soon as it is rendered. The page that
 * renders it owes the attribution "© OpenStreetMap contributors" as visible text.
 */
export function OnlineTiles({ maxZoom = MAX_NATIVE_ZOOM }: OnlineTilesProps) {
  const map = useMap()
  useEffect(() => {
    const pane = map.getPane(PANE) ?? map.createPane(PANE)
    pane.style.zIndex = ABOVE_BASE_MAP
    const layer = new TileLayer(ADDRESS, {
      pane: PANE,
      maxNativeZoom: MAX_NATIVE_ZOOM,
      maxZoom,
      referrerPolicy: 'strict-origin-when-cross-origin',
    }).addTo(map)
    return () => void layer.remove()
  }, [map, maxZoom])
  return null
}
