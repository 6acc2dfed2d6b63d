import { Fragment, useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { useMessages } from '../../i18n/use-messages'
import './MapFoot.css'
import { contextLayers } from '../context/context-layers'
import { viewOf } from '../view/MapViewSync'
import { useShield } from './MapControls'
import { scaleBar } from './scale-bar'

/** Longest scale bar in pixels. */
const LONGEST = 110

/** The scale of the map at its centre, and where its data come from. */
export function MapFoot({ locale, online }: { readonly locale: string; readonly online: boolean }) {
  const { map: words } = useMessages()
  const { attribution, controls } = words
  const map = useMap()
  const root = useShield<HTMLDivElement>()
  const measure = useCallback(() => {
    const { lat, zoom } = viewOf(map)
    return scaleBar(lat, zoom, LONGEST)
  }, [map])
  const layers = useSyncExternalStore(contextLayers.subscribe, contextLayers.get)
  const attributions = new Set(layers.flatMap(({ isOn, attribution }) => (isOn && attribution) || []))
  const [bar, setBar] = useState(measure)
  // Handlers that are new with each render miss a map that is sent elsewhere in the same step.
  useMapEvents(useMemo(() => ({ moveend: () => setBar(measure()) }), [measure]))
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 1 })
  const length = format.format(bar.kilometres)
  return (
    <div ref={root} className="map-foot">
      <div
        className="scale-bar"
        data-covers-map
        role="img"
        aria-label={controls.scale(length)}
        style={{ inlineSize: bar.pixels }}
      >
        <span aria-hidden="true">{length}</span>
      </div>
      <p className="map-attribution" data-covers-map>
        {online && (
          <>
            <a href={attribution.onlineHref} rel="noopener noreferrer">
              {words.attribution.online}
            </a>
            {' · '}
          </>
        )}
        {[...attributions].map((text) => (
          <Fragment key={text}>
            <span dir="auto">{text}</span>
            {' · '}
          </Fragment>
        ))}
        {attribution.base}
        {' · '}
        <a href="notices.txt">{attribution.notices}</a>
      </p>
    </div>
  )
}
