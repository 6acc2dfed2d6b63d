import { useEffect, useMemo } from 'react'
import { useMap } from 'react-leaflet'
import { type ContextLayer, changeContextLayer } from './context-layers'
import { ContextTiles } from './context-tiles'
import { TileArchive } from './tile-archive'

/** Above the base map, below shapes and dots. */
const PANE = { name: 'context-tiles', zIndex: '430' }

interface ContextTilesOverlayProps {
  readonly layer: ContextLayer
  readonly theme: 'light' | 'dark'
}

/** The tiles of one layer on the map; renders nothing. Whoever they are of is told once the archive has been opened. */
export function ContextTilesOverlay({ layer: { id, source }, theme }: ContextTilesOverlayProps) {
  const map = useMap()
  const archive = useMemo(() => new TileArchive(source), [source])
  useEffect(() => {
    let isGone = false
    archive.open().then(
      (attribution) => isGone || changeContextLayer(id, { attribution }),
      () => isGone || changeContextLayer(id, { hasFailed: true, isOn: false }),
    )
    return () => {
      isGone = true
    }
  }, [archive, id])
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the theme the colour is another
  useEffect(() => {
    const pane = map.getPane(PANE.name) ?? map.createPane(PANE.name)
    pane.style.zIndex = PANE.zIndex
    pane.style.pointerEvents = 'none'
    const ink = getComputedStyle(map.getContainer()).getPropertyValue('--ink-muted').trim() || '#62564a'
    const tiles = new ContextTiles(archive, ink, PANE.name).addTo(map)
    return () => void tiles.remove()
  }, [map, archive, theme])
  return null
}
