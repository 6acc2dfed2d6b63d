import type { Map as LeafletMap } from 'leaflet'
import { type RefObject, useEffect, useState } from 'react'
import type { MapHandle } from '../AtlasMap'

/** The map behind a handle, as soon as there is one, and the next one where the page makes it anew. */
export function useLeaflet(handle: RefObject<MapHandle | null>): LeafletMap | undefined {
  const [map, setMap] = useState<LeafletMap>()
  useEffect(() => {
    let frame = 0
    let found: LeafletMap | null | undefined
    const look = () => {
      const now = handle.current?.leaflet()
      if (!now || now === found) {
        frame = requestAnimationFrame(look)
        return
      }
      found = now
      now.once('unload', lose)
      setMap(now)
    }
    const lose = () => {
      setMap(undefined)
      look()
    }
    look()
    return () => {
      cancelAnimationFrame(frame)
      found?.off('unload', lose)
    }
  }, [handle])
  return map
}
