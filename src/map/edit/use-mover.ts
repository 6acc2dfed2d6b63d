import type { Map as LeafletMap } from 'leaflet'
import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react'
import { type KnownPlace, nearestPlace, toldApart } from '../../domain/map-edit/known-place'
import { handleAfterMove, movedStop, type Stop, type StopHandle } from '../../domain/map-edit/stops'
import { unproject } from '../../domain/map-edit/unproject'
import type { Point } from '../../domain/marks/mercator'
import type { Insets } from '../overlay/overlay-state'
import { keepInView } from './keep-in-view'
import { type Aimed, aimedAt, containerPoint, drawnAt, SNAP, stopOf, worldPoint } from './map-points'
import { zoomBy } from './zoom-by'

/** A handle that is being moved. */
export interface Move extends Aimed {
  readonly handle: StopHandle
  /** Where it was. */
  readonly from: Point
  /** The stop that it was; none where it adds one. */
  readonly before: Stop | undefined
  /** The stop that it is by now. */
  readonly stop: Stop
  /** Its name, where it is by keys: each of its steps is taken at once. */
  readonly run: string | undefined
}

interface MoverOptions {
  readonly map: LeafletMap
  readonly stops: readonly Stop[]
  readonly places: readonly KnownPlace[]
  readonly snaps: boolean
  readonly insets: Insets
  readonly reducedMotion: boolean
  /** It was moved, by a pointer that has not let it go yet or a step by keys. */
  onMoving(move: Move): void
  /** A handle has come to be elsewhere: after a step by keys, or as a pointer lets it go. Returns whether it was taken. */
  onMoved(move: Move): boolean
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
  const { map, stops, places, snaps } = options
  const [move, setMove] = useState<Move>()
  // A pointer can be let go before its last step has been rendered.
  const latest = useRef<Move>(undefined)
  const grab = useRef<Grab>(undefined)
  const isDrag = useRef(false)
  const moves = useRef(0)

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
    if (kept && (kept.run !== undefined || options.onMoved(kept))) options.onKept(kept)
  }

  function putBack() {
    const given = end()
    if (given) options.onPutBack(given)
  }

  // Undo, or another tab, can take the stop elsewhere while keys move it.
  const endOfOther = useEffectEvent(() => {
    const { current } = latest
    if (current?.run === undefined) return
    const [lon, lat] = stops[current.handle.index]?.position ?? []
    if (lon !== current.stop.position[0] || lat !== current.stop.position[1]) end()
  })
  const key = JSON.stringify(stops)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stops are looked at as they change
  useEffect(() => endOfOther(), [key])

  /** The listeners of a handle whose point is `from`. */
  function listeners(handle: StopHandle, from: Point) {
    const held = () => {
      const { current } = latest
      return current?.handle.kind === handle.kind && current.handle.index === handle.index
        ? current
        : undefined
    }
    const moved = (aimed: Aimed, run?: string): Move => {
      const last = held()
      const before = last ? last.before : handle.kind === 'stop' ? stops[handle.index] : undefined
      const stop = movedStop(stopOf(aimed, map.getZoom()), before)
      return { ...aimed, handle, from: last?.from ?? from, before, stop, run }
    }

    /** Takes a step by keys. */
    function step(aimed: Aimed) {
      const next = moved(aimed, held()?.run ?? `move ${Date.now()} ${moves.current++}`)
      if (!options.onMoved(next)) return
      show({ ...next, handle: handleAfterMove(handle) })
      keepInView(map, options, drawnAt(aimed))
    }

    /** Whether the key meant something here. */
    function onKey({ key, shiftKey }: KeyboardEvent): boolean {
      const at = held() ?? { at: from, place: undefined }
      const direction = STEPS[key]
      if (direction) {
        const start = drawnAt(at)
        const pixels = (shiftKey ? 10 : 1) / 2 ** map.getZoom()
        if (!grab.current)
          step({
            at: { x: start.x + direction.x * pixels, y: start.y + direction.y * pixels },
            place: undefined,
          })
        return true
      }
      switch (key) {
        case 's':
        case 'S': {
          const nearest = nearestPlace(at.at, places)
          if (!grab.current)
            step({ at: at.at, place: nearest && toldApart(nearest, places, map.getZoom(), SNAP) })
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

    return {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (event.button !== 0 || !event.isPrimary) return
        keep()
        const element = event.currentTarget
        element.setPointerCapture(event.pointerId)
        const pointer = map.mouseEventToContainerPoint(event.nativeEvent)
        const middle = containerPoint(map, from)
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
        show(moved(isFree ? { at, place: undefined } : aimedAt(at, places, map.getZoom())))
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
        const isModified = event.altKey || event.ctrlKey || event.metaKey
        // What is saved has the steps by keys, which Escape is not to take back then.
        if (isModified && isSaveKey(event) && !grab.current) keep()
        const isOfDrag = grab.current !== undefined && latest.current !== undefined
        // What a pointer still holds is no edit yet that could be undone.
        if (isModified && !(isOfDrag && isUndoKey(event))) return
        if (isModified) putBack()
        else if (!onKey(event)) return
        event.preventDefault()
        event.stopPropagation()
      },
    }
  }

  return { move, listeners, reveal: (point: Point) => keepInView(map, options, point) }
}

function isUndoKey({ key, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'z' && !shiftKey && !altKey
}

function isSaveKey({ key, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 's' && !altKey
}

/** The handle lies over the mark of its own event, which may be that of others too. */
function pressMark(x: number, y: number): void {
  const mark = document.elementsFromPoint(x, y).find((element) => element.matches('.mark'))
  if (mark instanceof HTMLElement) mark.click()
}
