import type { LatLng, LeafletEvent, Map as LeafletMap, PointExpression, ZoomAnimEvent } from 'leaflet'

/**
 * Leaflet's own steps of a drag, a pinch and a flight. By its public methods a map that follows would come to rest at
 * every step, and throw its tiles away at every change of zoom.
 */
interface MovingMap extends LeafletMap {
  _rawPanBy(offset: PointExpression): void
  _moveStart(zoomChanged: boolean, noMoveStart?: boolean): this
  _move(center: LatLng, zoom: number, data?: object): this
  _moveEnd(zoomChanged: boolean): this
  _stop(): this
}

/** Pixels up to which two maps count as at the same place: the halves of a pixel that maps of odd sizes round away. */
const TOLERANCE = 0.75

/**
 * Makes two maps move as one: each follows what the reader does on the other, at once and without rest in between, to
 * the same centre and zoom. The second is brought to where the first is. Returns the way to part them.
 */
export function linkMaps(first: LeafletMap, second: LeafletMap): () => void {
  second.setView(first.getCenter(), first.getZoom(), { animate: false })
  const [a, b] = [first as MovingMap, second as MovingMap]
  const part = [follow(a, b), follow(b, a)]
  return () => {
    for (const stop of part) stop()
  }
}

/** Makes one map follow another. A map that already is where the other goes does nothing, so none leads itself. */
function follow(leader: MovingMap, follower: MovingMap): () => void {
  /** What has moved the follower since it last came to rest. */
  let moved: 'pan' | 'zoom' | undefined
  const onMove = (event: LeafletEvent) => {
    const [center, zoom] = [leader.getCenter(), leader.getZoom()]
    if (!areAlike(leader, follower) || isAt(follower, center, zoom)) return
    const step = zoomStep(event)
    if (step) {
      if (moved !== 'zoom') follower._moveStart(true, moved === 'pan')
      moved = 'zoom'
      follower._move(center, zoom, step)
    } else if (zoom === follower.getZoom()) {
      if (!moved) follower._moveStart(false)
      moved ??= 'pan'
      follower._rawPanBy(offsetTo(follower, center))
      follower.fire('move')
    } else {
      follower.setView(center, zoom, { animate: false })
    }
  }
  const onZoomAnimation = (event: LeafletEvent) => {
    const { center, zoom } = event as ZoomAnimEvent
    if (isAt(follower, center, zoom)) return
    moved = undefined
    follower.setView(center, zoom, { animate: true })
  }
  const onRest = () => {
    if (!moved) return
    const zoomChanged = moved === 'zoom'
    moved = undefined
    follower._moveEnd(zoomChanged)
  }
  // Whoever takes hold of one map stops the glide of the other.
  const onTake = () => follower._stop()
  const events = { move: onMove, zoomanim: onZoomAnimation, moveend: onRest, dragstart: onTake }
  leader.on(events)
  return () => void leader.off(events)
}

/** Whether the maps have the same size: while the page resizes them one after the other, neither follows. */
function areAlike(a: LeafletMap, b: LeafletMap): boolean {
  const apart = a.getSize().subtract(b.getSize())
  return Math.abs(apart.x) <= 1 && Math.abs(apart.y) <= 1
}

function isAt(map: LeafletMap, center: LatLng, zoom: number): boolean {
  if (map.getZoom() !== zoom) return false
  const [x, y] = offsetTo(map, center)
  return x === 0 && y === 0
}

/** Whole pixels from the map's centre to another; measured anew each time, so that nothing adds up. */
function offsetTo(map: LeafletMap, center: LatLng): [x: number, y: number] {
  const zoom = map.getZoom()
  const { x, y } = map.project(center, zoom).subtract(map.project(map.getCenter(), zoom))
  const whole = (pixels: number) => (Math.abs(pixels) < TOLERANCE ? 0 : Math.round(pixels))
  return [whole(x), whole(y)]
}

/** Of a frame of a pinch or a flight, in which the zoom takes fractions, what Leaflet's layers must know of it. */
function zoomStep(event: LeafletEvent): object | undefined {
  const { pinch, flyTo } = event as { pinch?: boolean; flyTo?: boolean }
  if (pinch) return { pinch }
  return flyTo ? { flyTo } : undefined
}
