import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useMap } from 'react-leaflet'
import type { Position } from '../../domain/atlas/atlas'
import type { Box } from '../../domain/marks/box'
import type { Point } from '../../domain/marks/mercator'
import type { MapView } from '../../domain/view/view'
import type { Insets } from '../overlay/overlay-state'
import { type Fit, fitView } from './fit-view'
import { pointOut } from './point-out'
import { withControls } from './with-controls'

export type Aim = (size: Point, covered: Insets) => MapView

export interface Target {
  readonly positions: readonly Position[]
  /** Whether the map shows by a ring where they are, once it has come there. */
  readonly isPointedOut?: boolean
  /** Where the map goes, by its size and what covers it, in place of as far as the positions need. */
  readonly aim?: Aim | undefined
  /** How long it is under way; 0: it is there at once. */
  readonly seconds?: number | undefined
  readonly key: number
}

interface MapViewSyncProps {
  readonly view: MapView | undefined
  readonly onViewChange: (view: MapView) => void
  /** Shows the dataset's first view: what a view without a position means. */
  readonly onHome: (atOnce?: boolean) => void
  readonly target: Target | undefined
  readonly reducedMotion: boolean
  readonly insets: Insets
}

/** Pixels kept free around a target where there is room, so that its mark (or that of its group) and label show whole. */
const MARGIN = 72

/** Seconds that a flight takes where nothing else is said. */
const FLIGHT = 0.9

/** Seconds that a move within the screen takes at the most. */
const PAN = 0.4

/** Keeps the map and the view of the page in step, and goes to targets. */
export function MapViewSync(props: MapViewSyncProps) {
  const { view, onViewChange, onHome, target, reducedMotion, insets } = props
  const map = useMap()

  const reported = useRef<MapView>(undefined)
  const isUnderWay = useRef(false)
  /** Until the reader moves the map elsewhere. */
  const isAtTarget = useRef(false)
  const arrivedAt = useRef<MapView>(undefined)
  /** Where a target with an aim of its own has the map: there nobody has moved it. */
  const sentTo = useRef<MapView>(undefined)
  const isFitting = useRef(false)
  useEffect(() => {
    let size = map.getSize()
    const report = () => {
      // Where the page changes the map's size its centre moves too, but nobody went anywhere.
      const isResized = !map.getSize().equals(size)
      size = map.getSize()
      if (isResized || isFitting.current) return
      const now = viewOf(map)
      // Some time after a change of size Leaflet tells of the end of a move that was none.
      const hasMoved = !arrivedAt.current || !isSameView(now, arrivedAt.current)
      if (hasMoved) isAtTarget.current &&= isUnderWay.current
      if (sentTo.current && isSameView(now, sentTo.current)) return
      reported.current = now
      onViewChange(now)
    }
    map.on('moveend', report)
    return () => {
      map.off('moveend', report)
    }
  }, [map, onViewChange])

  const hadView = useRef(view !== undefined)
  useEffect(() => {
    const isBackHome = !view && hadView.current
    hadView.current = view !== undefined
    if (!isBackHome) return
    // Back has come to where the map had not been moved yet; the card closes in the same step.
    const frame = requestAnimationFrame(() => sentTo.current || onHome())
    return () => cancelAnimationFrame(frame)
  }, [view, onHome])

  useEffect(() => {
    // What the map itself reported comes back a moment later, when it may have moved on.
    if (!view || isSameView(view, viewOf(map))) return
    if (reported.current && isSameView(view, reported.current)) return
    map.setView([view.lat, view.lon], view.zoom, { animate: !reducedMotion })
  }, [map, view, reducedMotion])

  const endFlight = useRef<() => void>(undefined)
  const covered = useRef(insets)
  const go = useEffectEvent((to: Target) => {
    // What is in view in mid-flight is not what is in view where the flight ends.
    endFlight.current?.()
    covered.current = insets
    isUnderWay.current = true
    let hasArrived = false
    let isIdle = false
    const arrived = () => {
      hasArrived = true
      isUnderWay.current = false
      isAtTarget.current = true
      arrivedAt.current = viewOf(map)
      map.off('moveend', arrived)
      endFlight.current = undefined
      if (!isIdle && covered.current !== insets) return go({ ...to, seconds: FLIGHT })
      if (to.isPointedOut) for (const [lon, lat] of to.positions) pointOut(map, [lat, nearest(map, lon)])
    }
    map.on('moveend', arrived)
    const aimed = to.aim?.(map.getSize(), insets)
    const aim = aimed && { ...aimed, lon: nearest(map, aimed.lon) }
    sentTo.current = aim
    const seconds = reducedMotion ? 0 : (to.seconds ?? FLIGHT)
    const end = aim ? flyTo(map, aim, seconds) : goTo(map, to.positions, insets, seconds)
    // Nothing to do: nor is there if what covers the map has changed meanwhile.
    isIdle = !end
    if (isIdle) arrived()
    // Without motion the map has arrived already.
    if (!hasArrived) endFlight.current = end
  })
  // Where the page gives the map another size, or covers more of it, what it was sent to stays in view.
  const keepInView = useEffectEvent(() => {
    if (!target || !isAtTarget.current || endFlight.current) return
    go({ ...target, isPointedOut: false, seconds: 0 })
  })
  // Nor is the first view of the dataset chosen for a size of the map that it does not keep.
  const keepHome = useEffectEvent(() => {
    isFitting.current = true
    if (!view && !sentTo.current) onHome(true)
    isFitting.current = false
  })
  useEffect(() => {
    // By then the map may be sent elsewhere.
    const frame = requestAnimationFrame(keepInView)
    covered.current = insets
    return () => cancelAnimationFrame(frame)
  }, [insets])
  useEffect(() => {
    let frame = 0
    const onResize = () => {
      keepHome()
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(keepInView)
    }
    map.on('resize', onResize)
    return () => {
      cancelAnimationFrame(frame)
      map.off('resize', onResize)
    }
  }, [map])

  const goneTo = useRef<number>(undefined)
  useEffect(() => {
    if (!target || goneTo.current === target.key) return
    goneTo.current = target.key
    go(target)
  }, [target])

  return null
}

/** Centre to the precision that a pixel has, and zoom. */
export function viewOf(map: LeafletMap): MapView {
  const zoom = map.getZoom()
  // A map begins at a whole pixel, but gives as its centre the place that it was sent to: rounded, that may begin at the next.
  const { lat, lng } = map.containerPointToLatLng(map.getSize().divideBy(2)).wrap()
  // Towards the poles a pixel is less of a degree of latitude.
  const digits = 10 ** Math.max(0, Math.ceil(Math.log10(2 ** zoom / Math.cos((lat * Math.PI) / 180))))
  return { zoom, lat: Math.round(lat * digits) / digits, lon: Math.round(lng * digits) / digits }
}

function isSameView(a: MapView, b: MapView): boolean {
  const pixel = 360 / (256 * 2 ** b.zoom)
  return a.zoom === b.zoom && Math.abs(a.lat - b.lat) < 2 * pixel && Math.abs(a.lon - b.lon) < 2 * pixel
}

/** The longitude in the copy of the world that is in view. */
function nearest(map: LeafletMap, lon: number): number {
  return lon + 360 * Math.round((map.getCenter().lng - lon) / 360)
}

/** What of a map of this size, in pixels, is free for targets. */
function freeFrame(size: Point, insets: Insets): Box {
  const { left, top, ...covered } = withControls(insets, size)
  const right = Math.max(left, size.x - covered.right)
  const bottom = Math.max(top, size.y - covered.bottom)
  const x = Math.min(MARGIN, (right - left) / 3)
  const y = Math.min(MARGIN, (bottom - top) / 3)
  return { left: left + x, top: top + y, right: right - x, bottom: bottom - y }
}

function placesOf(map: LeafletMap, positions: readonly Position[]): [number, number][] {
  return positions.map(([lon, lat]) => [lat, nearest(map, lon)])
}

function fitOf(map: LeafletMap, positions: readonly Position[], frame: Box): Fit {
  return fitView(
    placesOf(map, positions).map((place) => map.latLngToContainerPoint(place)),
    frame,
  )
}

/** Sets out for a view; returns what ends the flight at once. */
function flyTo(map: LeafletMap, { lat, lon, zoom }: MapView, duration: number): (() => void) | undefined {
  const now = viewOf(map)
  if (isSameView({ ...now, lon: nearest(map, now.lon) }, { lat, lon, zoom })) return undefined
  const setOut = () => map.setView([lat, lon], zoom, { animate: false })
  if (duration > 0) map.flyTo([lat, lon], zoom, { duration })
  else setOut()
  return setOut
}

/** Sets out for positions, if they are not in view; returns what ends the flight at once. */
function goTo(
  map: LeafletMap,
  positions: readonly Position[],
  insets: Insets,
  duration: number,
): (() => void) | undefined {
  const size = map.getSize()
  const frame = freeFrame(size, insets)
  const fit = fitOf(map, positions, frame)
  if (fit.kind === 'none') return undefined
  const animate = duration > 0
  if (fit.kind === 'pan') {
    const { x, y } = fit.by
    const isFar = Math.abs(x) > size.x || Math.abs(y) > size.y
    const to = map.containerPointToLatLng([size.x / 2 + x, size.y / 2 + y])
    const zoom = map.getZoom()
    if (isFar && animate) map.flyTo(to, zoom, { duration })
    else map.panBy([x, y], { animate, duration: Math.min(PAN, duration) })
    return () => map.setView(to, zoom, { animate: false })
  }
  const places = placesOf(map, positions)
  const bounds = {
    animate,
    paddingTopLeft: [frame.left, frame.top] as [number, number],
    paddingBottomRight: [size.x - frame.right, size.y - frame.bottom] as [number, number],
  }
  if (animate) map.flyToBounds(places, { ...bounds, duration })
  else map.fitBounds(places, bounds)
  return () => map.fitBounds(places, { ...bounds, animate: false })
}
