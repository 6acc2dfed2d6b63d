import 'leaflet/dist/leaflet.css'
import type { LatLngBoundsExpression, Map as LeafletMap } from 'leaflet'
import {
  lazy,
  type ReactNode,
  type Ref,
  Suspense,
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { MapContainer } from 'react-leaflet'
import type { Atlas } from '../domain/atlas/atlas'
import type { MarkScheme } from '../domain/marks/mark-scheme'
import type { TimeWindow } from '../domain/time/time-span'
import type { MapSize } from '../domain/view/fit-bounds'
import type { Readable } from '../domain/view/readable'
import type { MapView } from '../domain/view/view'
import { useMessages } from '../i18n/use-messages'
import './AtlasMap.css'
import { MAX_LATITUDE, MAX_ZOOM, MIN_FAR_ZOOM, MIN_ZOOM } from '../domain/view/map-limits'
import type { OnlineTilesProps } from './basemap/OnlineTiles'
import { onlineChoice } from './basemap/online-choice'
import { ContextMaps } from './context/ContextMaps'
import { MapControls } from './controls/MapControls'
import { MapFoot } from './controls/MapFoot'
import { afterFirstView } from './first-view'
import { ALL_ROOM } from './label-room'
import { MapGround } from './MapGround'
import { MapOverlay } from './overlay/MapOverlay'
import type { Insets } from './overlay/overlay-state'
import { Slot } from './slot'
import { MapViewSync, type Target, viewOf } from './view/MapViewSync'
import { withControls } from './view/with-controls'

/** Fetched where they are chosen. */
const OnlineTiles = lazy(() =>
  import('./basemap/OnlineTiles').then(
    ({ OnlineTiles }) => ({ default: OnlineTiles }),
    () => ({ default: NoTiles }),
  ),
)

/** Without a network there is nothing to choose. */
function NoTiles(_: OnlineTilesProps) {
  queueMicrotask(() => onlineChoice.set(false))
  return null
}

/** To the sides the world goes round. */
const MAX_BOUNDS: LatLngBoundsExpression = [
  [-MAX_LATITUDE, -720],
  [MAX_LATITUDE, 720],
]

/** Tells of the map what changes without rendering React. */
export interface MapHandle {
  /** Where the map is now. */
  view(): MapView | undefined
  /** In CSS pixels. */
  size(): MapSize | undefined
  /** For the parts of the map alone. */
  leaflet(): LeafletMap | null
}

export interface AtlasMapProps {
  /** Of the region and its map; "Map", where there is but one. */
  readonly name?: string
  readonly atlas: Atlas
  /** Changes up to sixty times a second; the map watches it without rendering React. */
  readonly window: Readable<TimeWindow>
  /** Ids of the events that pass the filters, whatever their time. */
  readonly shown: ReadonlySet<string>
  readonly scheme: MarkScheme
  readonly openEvent: string | undefined
  readonly hovered: ReadonlySet<string>
  readonly onOpenEvent: (id: string) => void
  readonly onHover: (ids: readonly string[]) => void
  /** Where the map begins, of one that has no `view`. */
  readonly initialView?: MapView | undefined
  /** Where the map begins, and goes when this changes from outside. */
  readonly view: MapView | undefined
  readonly onViewChange: (view: MapView) => void
  /** A part of the map could not be had; `retry` asks for all that is missing. */
  readonly onFailure: (retry: () => void) => void
  /** When `key` changes the map goes there, only as far as needed. */
  readonly target: Target | undefined
  readonly handle?: Ref<MapHandle>
  readonly theme: 'light' | 'dark'
  readonly locale: string
  readonly reducedMotion: boolean
  /** The closest zoom; else the one up to which the base map has details. */
  readonly maxZoom?: number | undefined
  /** How far a map of a size may go, where that is farther than usual. */
  readonly farthest?: ((size: MapSize) => number) | undefined
  /** Pixels covered by cards or sheets. */
  readonly insets: Insets
  /** What else is drawn in a map of this window. */
  readonly layers?: ((window: Readable<TimeWindow>) => ReactNode) | undefined
}

/** The region "Map", or of another name: base map, events, relocations, their labels, and the controls. */
export function AtlasMap(props: AtlasMapProps) {
  const { atlas, window, initialView, insets, reducedMotion } = props
  const { farthest, maxZoom = MAX_ZOOM } = props
  const messages = useMessages()
  const after = useId()
  const [map, setMap] = useState<LeafletMap | null>(null)
  const online = useSyncExternalStore(onlineChoice.subscribe, onlineChoice.get)
  const [room] = useState(() => new Slot(ALL_ROOM))
  const bounds = useMemo(() => boundsOf(atlas), [atlas])
  // The room of the controls is known once the map has a size; before that, that of a wide map.
  const clear = withControls(insets, map?.getSize() ?? { x: innerWidth, y: innerHeight })
  // A map lower than what covers it is fitted all the same.
  const height = map?.getSize().y ?? innerHeight / 4
  const squeeze = Math.min(1, height / 2 / (clear.top + clear.bottom))
  const padding = {
    paddingTopLeft: [clear.left + 4, clear.top * squeeze + 4] as [number, number],
    paddingBottomRight: [clear.right + 4, clear.bottom * squeeze + 4] as [number, number],
  }

  useMapName(map, props.name ?? messages.map.canvas, messages.map.role)
  useMapSize(map)
  useFarthestZoom(map, farthest)
  useBoxZoom(map)
  useImperativeHandle(
    props.handle,
    () => ({
      view: () => (map ? viewOf(map) : undefined),
      size() {
        const size = map?.getSize()
        return size && { width: size.x, height: size.y }
      },
      leaflet: () => map,
    }),
    [map],
  )
  const first = props.view ?? initialView
  const start = first
    ? { center: [first.lat, first.lon] as [number, number], zoom: first.zoom }
    : { bounds, boundsOptions: padding }

  const goHome = useLatestCallback((atOnce) =>
    map?.fitBounds(bounds, { ...padding, animate: !reducedMotion && !atOnce }),
  )

  const style = {
    '--inset-top': `${insets.top}px`,
    '--inset-right': `${insets.right}px`,
    '--inset-bottom': `${insets.bottom}px`,
    '--inset-left': `${insets.left}px`,
  } as React.CSSProperties

  return (
    <section className="map-region" aria-label={props.name ?? messages.map.region} style={style} dir="ltr">
      <a className="skip-link" href={`#${after}`}>
        {messages.map.skip}
      </a>
      <MapContainer
        key={String(reducedMotion)}
        ref={setMap}
        className="map-canvas"
        {...start}
        minZoom={farthest ? MIN_FAR_ZOOM : MIN_ZOOM}
        maxZoom={maxZoom}
        maxBounds={MAX_BOUNDS}
        maxBoundsViscosity={1}
        worldCopyJump
        zoomSnap={0.5}
        zoomControl={false}
        attributionControl={false}
        zoomAnimation={!reducedMotion}
        fadeAnimation={!reducedMotion}
        markerZoomAnimation={!reducedMotion}
        inertia={!reducedMotion}
      >
        <MapGround
          window={window}
          room={room}
          theme={props.theme}
          locale={props.locale}
          reducedMotion={reducedMotion}
          onFailure={props.onFailure}
        />
        {online && (
          <Suspense>
            <OnlineTiles maxZoom={maxZoom} />
          </Suspense>
        )}
        <ContextMaps theme={props.theme} />
        <MapOverlay
          atlas={atlas}
          window={window}
          shown={props.shown}
          scheme={props.scheme}
          openEvent={props.openEvent}
          hovered={props.hovered}
          onOpenEvent={props.onOpenEvent}
          onHover={props.onHover}
          onLabelRoom={room.set}
          onFailure={props.onFailure}
          theme={props.theme}
          locale={props.locale}
          messages={messages}
          reducedMotion={reducedMotion}
          insets={insets}
        />
        {props.layers?.(window)}
        <MapViewSync
          view={props.view}
          onViewChange={props.onViewChange}
          onHome={goHome}
          target={props.target}
          reducedMotion={reducedMotion}
          insets={insets}
        />
        <MapControls
          reducedMotion={reducedMotion}
          online={online}
          onOnline={onlineChoice.set}
          onReset={goHome}
        />
        <MapFoot locale={props.locale} online={online} />
      </MapContainer>
      <span id={after} tabIndex={-1} />
    </section>
  )
}

/** A function that stays the same and always does what the last render would. */
function useLatestCallback(callback: (atOnce?: boolean) => void): (atOnce?: boolean) => void {
  const latest = useRef(callback)
  useEffect(() => {
    latest.current = callback
  })
  return useCallback((atOnce) => latest.current(atOnce), [])
}

/** No part of the first view: its code comes after. */
function useBoxZoom(map: LeafletMap | null): void {
  useEffect(() => {
    let isThere = map !== null
    const stop = afterFirstView(() => {
      import('./leaflet/box-zoom').then(
        ({ addBoxZoom }) => isThere && map && addBoxZoom(map),
        () => {},
      )
    })
    return () => {
      isThere = false
      stop()
    }
  }, [map])
}

/** Leaflet makes the map a tab stop without a name or a role. */
function useMapName(map: LeafletMap | null, name: string, role: string): void {
  const { hint } = useMessages().map
  useEffect(() => {
    const container = map?.getContainer()
    if (!container) return
    container.setAttribute('role', 'application')
    container.setAttribute('aria-roledescription', role)
    container.setAttribute('aria-label', name)
    container.setAttribute('aria-description', hint)
    // Browsers scroll what is focused into view, which would shift the panes under Leaflet's feet.
    const unscroll = () => container.scrollTo(0, 0)
    container.addEventListener('scroll', unscroll)
    return () => container.removeEventListener('scroll', unscroll)
  }, [map, name, role, hint])
}

/** Leaflet watches the window; the page also gives the map another size by itself. What is in the middle stays there. */
function useMapSize(map: LeafletMap | null): void {
  useEffect(() => {
    if (!map) return
    const observer = new ResizeObserver(() => map.invalidateSize())
    observer.observe(map.getContainer())
    return () => observer.disconnect()
  }, [map])
}

function useFarthestZoom(map: LeafletMap | null, farthest: AtlasMapProps['farthest']): void {
  useEffect(() => {
    if (!map || !farthest) return
    const limit = () => {
      const { x: width, y: height } = map.getSize()
      map.setMinZoom(farthest({ width, height }))
    }
    limit()
    map.on('resize', limit)
    return () => {
      map.off('resize', limit)
    }
  }, [map, farthest])
}

function boundsOf({ bounds: [west, south, east, north] }: Atlas): LatLngBoundsExpression {
  return [
    [south, west],
    [north, east],
  ]
}
