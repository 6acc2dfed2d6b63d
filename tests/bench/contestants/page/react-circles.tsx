import type L from 'leaflet'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { CircleMarker, MapContainer } from 'react-leaflet'
import type { TimeWindow } from '../../../../src/domain/time/time-span'
import type { Contestant } from './contestant'
import { circleOptions } from './dot-style'
import { countCircles, leafletWays, MAP_OPTIONS } from './leaflet-map'
import { ALL, type FileEvent, isIn, readEvents } from './read-file'

interface Shown {
  readonly events: readonly FileEvent[]
  readonly window: TimeWindow
}

interface CirclesProps {
  /** Is given what changes what is shown. */
  readonly onReady: (show: (shown: Shown) => void) => void
}

/** A circle for each event in the window, as the documentation of react-leaflet has it. */
function Circles({ onReady }: CirclesProps) {
  const [{ events, window }, setShown] = useState<Shown>({ events: [], window: ALL })
  useEffect(() => onReady(setShown), [onReady])
  return events
    .filter((event) => isIn(window, event))
    .map(({ feature: { id, geometry, properties } }) => {
      const [lon = 0, lat = 0] = geometry.coordinates
      const { radius, ...path } = circleOptions(properties.category)
      return <CircleMarker key={id} center={[lat, lon]} radius={radius} pathOptions={path} />
    })
}

export function createReactCircles(drawing: { readonly onCanvas: boolean }): Contestant {
  let map: L.Map
  let events: readonly FileEvent[] = []
  let show: (shown: Shown) => void
  const onReady: CirclesProps['onReady'] = (given) => {
    show = given
  }

  return {
    init(root) {
      root.style.display = 'grid'
      return new Promise((resolve) => {
        const ready = (created: L.Map | null) => {
          if (!created) return
          map = created
          resolve()
        }
        createRoot(root).render(
          <MapContainer ref={ready} {...MAP_OPTIONS} preferCanvas={drawing.onCanvas}>
            <Circles onReady={onReady} />
          </MapContainer>,
        )
      })
    },
    async load(file) {
      events = await readEvents(file)
      flushSync(() => show({ events, window: ALL }))
    },
    setWindow: (window) => flushSync(() => show({ events, window })),
    shown: () => countCircles(map),
    tellsAtOnce: true,
    ...leafletWays(() => map),
  }
}
