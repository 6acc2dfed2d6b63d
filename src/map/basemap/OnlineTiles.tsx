import { Pane, TileLayer } from 'react-leaflet'

const PANE = 'online-tiles'
/** Above the base map's labels (300), below the atlas's own layers (400 and more). */
const ABOVE_BASE_MAP = { zIndex: 350 }
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
  return (
    <Pane name={PANE} style={ABOVE_BASE_MAP}>
      <TileLayer
        url={ADDRESS}
        pane={PANE}
        maxNativeZoom={MAX_NATIVE_ZOOM}
        maxZoom={maxZoom}
        referrerPolicy="strict-origin-when-cross-origin"
      />
    </Pane>
  )
}
