import type { Map as LeafletMap } from 'leaflet'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useCompareMessages } from '../../i18n/use-compare-messages'
import { AtlasMap, type AtlasMapProps, type MapHandle } from '../AtlasMap'
import './CompareMaps.css'
import { Divider } from './Divider'
import { linkMaps } from './link-maps'

export interface CompareMapsProps
  extends Omit<AtlasMapProps, 'name' | 'handle' | 'initialView' | 'view' | 'onViewChange' | 'target'> {
  /** The map of the page, beside which the other stands. */
  readonly main: RefObject<MapHandle | null>
  /** The other map's date, in words. */
  readonly date: string
}

/** Where the reader first sees the two maps divided, in percent of the width. */
const MIDDLE = 50

const ignore = () => {}

/**
 * The map of another time, which moves with the map of the page. On a wide screen they stand side by side; on a narrow one
 * the other lies over the map of the page up to a line that can be moved.
 */
export function CompareMaps({ main, date, ...props }: CompareMapsProps) {
  const words = useCompareMessages()
  const [at, setAt] = useState(MIDDLE)
  const [initialView] = useState(() => main.current?.view())
  const [other, setOther] = useState<LeafletMap | null>(null)
  const take = useCallback((handle: MapHandle | null) => setOther(handle?.leaflet() ?? null), [])
  const area = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const first = main.current?.leaflet()
    if (!first || !other) return
    const part = linkMaps(first, other)
    // The controls of the first have made way for the second (CompareMaps.css): what they leave free is measured anew.
    first.fire('resize', { oldSize: first.getSize(), newSize: first.getSize() })
    return part
  }, [main, other])

  return (
    <div className="compare-maps" style={{ '--at': `${at}%` } as React.CSSProperties} dir="ltr">
      <div ref={area} className="compare-other">
        <AtlasMap
          {...props}
          name={words.otherMap}
          handle={take}
          initialView={initialView}
          view={undefined}
          onViewChange={ignore}
          target={undefined}
        />
      </div>
      <Divider at={at} area={area} date={date} locale={props.locale} onChange={setAt} />
    </div>
  )
}
