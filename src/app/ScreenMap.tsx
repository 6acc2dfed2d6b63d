import type { ReactNode } from 'react'
import { AtlasMap, type AtlasMapProps } from '../map/AtlasMap'
import type { AtlasStore } from './atlas-store'
import { ComparePane } from './ComparePane'
import type { Screen } from './use-screen'

type OfEvents = 'atlas' | 'shown' | 'scheme' | 'hovered' | 'onOpenEvent' | 'insets'

interface ScreenMapProps extends Pick<AtlasMapProps, OfEvents | 'farthest' | 'maxZoom' | 'layers'> {
  readonly store: AtlasStore
  readonly screen: Screen
  readonly isCardOpen: boolean
  readonly isComparing: boolean
  /** The locale without a calendar, which is the reader's choice. */
  readonly ownLocale: string
  /** What lies over the map. */
  readonly children?: ReactNode
}

/** The map, and that of a second time beside it, wired to the view of a screen. */
export function ScreenMap({ store, screen, isCardOpen, isComparing, ...props }: ScreenMapProps) {
  const { children, ownLocale, ...ofEvents } = props
  const { view, theme, reducedMotion, mapHandle } = screen
  const { setMap, hover } = store.getState()
  const parts = {
    ...ofEvents,
    ...{ theme, reducedMotion },
    openEvent: view.event,
    onHover: hover,
    onFailure: screen.mapFailed,
  }
  return (
    <div className="atlas-map" ref={screen.mapRef}>
      <ComparePane
        {...parts}
        store={store}
        main={mapHandle}
        isCardOpen={isCardOpen}
        locale={screen.locale}
        isOn={isComparing}
      />
      <AtlasMap
        {...parts}
        window={screen.window}
        view={view.map}
        onViewChange={setMap}
        target={screen.target}
        handle={mapHandle}
        locale={ownLocale}
      />
      {children}
    </div>
  )
}
