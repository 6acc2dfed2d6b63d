import type { Map as LeafletMap } from 'leaflet'
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef, useState } from 'react'
import { type KnownPlace, nearestPlace, toldApart } from '../../domain/map-edit/known-place'
import type { StopHandle } from '../../domain/map-edit/stops'
import { unproject } from '../../domain/map-edit/unproject'
import type { Point } from '../../domain/marks/mercator'
import type { Insets } from '../overlay/overlay-state'
import { keepInView } from './keep-in-view'
import { type Aimed, aimedAt, containerPoint, drawnAt, SNAP, worldPoint } from './map-points'
import { zoomBy } from './zoom-by'

/** A handle that is being moved. */
export interface Move extends Aimed {
  readonly handle: StopHandle
  /** Where it was. */
  readonly from: Point
}

interface MoverOptions {
  readonly map: LeafletMap
  readonly places: readonly KnownPlace[]
  readonly snaps: boolean
  readonly insets: Insets
  readonly reducedMotion: boolean
  onMoving(move: Move): void
  onKept(move: Move): void
  onPutBack(move: Move): void
}

/** The press of a pointer on a handle. */
interface Grab {
  readonly pointer: number
  readonly x: number
  readonly y: number
  /** From the pointer to the middle of the handle. */
  readonly offset: Point
}

/** Pixels that a pointer may stray in a click. */
const STRAY = 3

const STEPS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** Moves handles by pointer and keys: the move under way, and what each handle listens to. */
export function useMover(options: MoverOptions) {
  const { map, places, snaps } = options
  const [move, setMove] = useState<Move>()
  // A pointer can be let go before its last step has been rendered.
  const latest = useRef<Move>(undefined)
  const grab = useRef<Grab>(undefined)
  const isDrag = useRef(false)

  function show(next: Move) {
    latest.current = next
    setMove(next)
    options.onMoving(next)
  }

  function end(): Move | undefined {
    const { current } = latest
    latest.current = undefined
    grab.current = undefined
    setMove(undefined)
    return current
  }

  function keep() {
    const kept = end()
    if (kept) options.onKept(kept)
  }

  function putBack() {
    const given = end()
    if (given) options.onPutBack(given)
  }

  /** The listeners of a handle whose point is `from`. */
  function listeners(handle: StopHandle, from: Point) {
    const held = () => {
      const { current } = latest
      return current?.handle.kind === handle.kind && current.handle.index === handle.index
        ? current
        : undefined
    }

    return {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (event.button !== 0 || !event.isPrimary) return
        const element = event.currentTarget
        element.setPointerCapture(event.pointerId)
        const pointer = map.mouseEventToContainerPoint(event.nativeEvent)
        const middle = containerPoint(map, drawnAt(held() ?? { at: from, place: undefined }))
        const offset = { x: middle.x - pointer.x, y: middle.y - pointer.y }
        isDrag.current = false
        grab.current = { pointer: event.pointerId, x: pointer.x, y: pointer.y, offset }
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        const { current } = grab
        if (current?.pointer !== event.pointerId) return
        const { x, y } = map.mouseEventToContainerPoint(event.nativeEvent)
        if (!held() && Math.hypot(x - current.x, y - current.y) < STRAY) return
        isDrag.current = true
        // A press alone does not give it the focus in every browser, and Escape is to be heard.
        event.currentTarget.focus({ preventScroll: true })
        const at = worldPoint(map, { x: x + current.offset.x, y: y + current.offset.y })
        const isFree = !snaps || event.altKey || event.shiftKey
        const aimed = isFree ? { at, place: undefined } : aimedAt(at, places, map.getZoom())
        show({ ...aimed, handle, from: held()?.from ?? from })
      },
      onPointerUp(event: PointerEvent<HTMLElement>) {
        if (grab.current?.pointer !== event.pointerId) return
        grab.current = undefined
        keep()
      },
      onPointerCancel: putBack,
      onClick({ detail, clientX, clientY }: MouseEvent) {
        if (detail > 0 && !isDrag.current) pressMark(clientX, clientY)
      },
      onBlur() {
        if (held() && !grab.current) keep()
      },
      onKeyDown(event: KeyboardEvent<HTMLElement>) {
        if (event.altKey || event.ctrlKey || event.metaKey) return
        if (!onKey(event, held() ?? { at: from, place: undefined, handle, from })) return
        event.preventDefault()
        event.stopPropagation()
      },
    }
  }

  /** Whether the key meant something here. */
  function onKey({ key, shiftKey }: KeyboardEvent, at: Move): boolean {
    const step = STEPS[key]
    if (step) {
      const start = drawnAt(at)
      const pixels = (shiftKey ? 10 : 1) / 2 ** map.getZoom()
      const point = { x: start.x + step.x * pixels, y: start.y + step.y * pixels }
      show({ ...at, at: point, place: undefined })
      keepInView(map, options, point)
      return true
    }
    switch (key) {
      case 's':
      case 'S': {
        const nearest = nearestPlace(at.at, places)
        const place = nearest && toldApart(nearest, places, map.getZoom(), SNAP)
        const snapped = { ...at, place }
        show(snapped)
        keepInView(map, options, drawnAt(snapped))
        return true
      }
      case '+':
      case '=':
      case '-':
        zoomBy(map, key === '-' ? -1 : 1, () => unproject(drawnAt(latest.current ?? at)))
        return true
      case 'Enter':
      case ' ':
        keep()
        return true
      case 'Escape':
        if (!latest.current) return false
        putBack()
        return true
      default:
        return false
    }
  }

  return { move, listeners, reveal: (point: Point) => keepInView(map, options, point) }
}

/** The handle lies over the mark of its own event, which may be that of others too. */
function pressMark(x: number, y: number): void {
  const mark = document.elementsFromPoint(x, y).find((element) => element.matches('.mark'))
  if (mark instanceof HTMLElement) mark.click()
}
