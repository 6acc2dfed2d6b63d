import { type CSSProperties, type ReactNode, useCallback, useState } from 'react'
import type { TimeWindow } from '../../domain/time/time-span'
import { farthestZoom, type MapSize } from '../../domain/view/fit-bounds'
import { MAX_CLOSE_ZOOM, MIN_FAR_ZOOM } from '../../domain/view/map-limits'
import type { Readable } from '../../domain/view/readable'
import type { Shapes } from '../../map/dots/shape-layer'
import type { AtlasStore } from '../atlas-store'
import { ScreenMap } from '../ScreenMap'
import type { Insets } from '../use-insets'
import type { Screen } from '../use-screen'
import { DotsUnderPoint, type PressedDots, rowsUnder } from './DotsUnderPoint'
import { EventLayers } from './EventLayers'
import { isSpread, spreadOf } from './spread-of'
import type { CollectionParts } from './use-collection-parts'
import type { MarksInView } from './use-marks-in-view'
import type { PassingRows } from './use-passing-rows'
import { viewAround } from './use-whole-bounds'
import './CollectionMap.css'

interface CollectionMapProps {
  readonly store: AtlasStore
  readonly screen: Screen
  readonly parts: CollectionParts
  readonly passing: PassingRows
  readonly shapes: Shapes | undefined
  readonly marks: MarksInView
  readonly insets: Insets
  readonly isCardOpen: boolean
  readonly isComparing: boolean
  onOpen(id: string): void
  readonly ownLocale: string
  /** What lies over the map. */
  readonly children: ReactNode
}

/** The map of a file, and what is listed where dots that lie one on another are pressed. */
export function CollectionMap({
  store,
  screen,
  parts,
  passing,
  shapes,
  marks,
  onOpen,
  ...props
}: CollectionMapProps) {
  const { children, ...ofMap } = props
  const { view, theme, window, mapHandle, locale } = screen
  const { scheme, eventAt } = parts
  const { dots } = passing
  const { setMap, hover } = store.getState()
  const [pressed, setPressed] = useState<PressedDots>()
  const { bounds } = parts
  const farthest = useCallback((size: MapSize) => farthestZoom(bounds, size, MIN_FAR_ZOOM), [bounds])
  const zoom = () => mapHandle.current?.view()?.zoom ?? 0
  const press = (pressed: PressedDots) => {
    const under = rowsUnder(pressed.under, dots, window.get())
    const [row] = under
    if (row === undefined) return
    const spread = spreadOf(under, dots.columns)
    const size = mapHandle.current?.size()
    if (under.length === 1) onOpen(eventAt(row).id)
    else if (size && !(pressed.under instanceof Uint32Array) && isSpread(spread, zoom()))
      setMap(viewAround(spread, size))
    else setPressed(pressed)
  }
  const layers = (ofMap: Readable<TimeWindow>) => (
    <EventLayers
      {...{ dots, shapes, scheme, eventAt, zoom, locale, theme }}
      window={ofMap}
      categories={parts.categories}
      isOn={marks.hasDots}
      onSettled={ofMap === window ? marks.onSettled : undefined}
      onHover={(ids, isOnMark) => {
        marks.setUnderPointer(ids)
        if (!isOnMark) hover(ids)
      }}
      onPress={press}
      crowd={view.crowd}
    />
  )
  return (
    <ScreenMap
      {...{ store, screen, scheme, layers }}
      {...ofMap}
      atlas={marks.atlas}
      shown={marks.shown}
      hovered={screen.hovered}
      farthest={farthest}
      maxZoom={MAX_CLOSE_ZOOM}
      onOpenEvent={onOpen}
    >
      {pressed && (
        <DotsUnderPoint
          {...{ pressed, dots, eventAt, scheme, store, locale, theme }}
          onOpen={(id) => {
            setPressed(undefined)
            onOpen(id)
          }}
          onClose={() => setPressed(undefined)}
        />
      )}
      <div className="over-map" style={freeOf(props.insets)}>
        {children}
      </div>
    </ScreenMap>
  )
}

/** Tells what lies over the map which part of it the card leaves free. */
function freeOf({ left, right }: Insets): CSSProperties {
  return { '--covered-start': `${left}px`, '--covered-end': `${right}px` } as CSSProperties
}
