import type { LeafletMouseEvent } from 'leaflet'
import { type PointerEvent, useEffect, useEffectEvent, useState } from 'react'
import { unproject } from '../../domain/map-edit/unproject'
import type { Point } from '../../domain/marks/mercator'
import type { EditPartProps } from './map-editing'
import { type Aimed, aimedAt, worldPoint } from './map-points'
import type { EditFrame } from './use-map-frame'
import { zoomBy } from './zoom-by'

interface AimOptions extends EditPartProps {
  /** With each, the map has come to rest elsewhere. */
  readonly frame: EditFrame
  onPlace(aimed: Aimed, isByKeys: boolean): void
  /** Two clicks, of which the second is not told as one. */
  onDoubleClick(aimed: Aimed): void
  /** Returns whether there was anything to end. */
  onEnd(): boolean
  onTakeBack(): void
  /** The crosshair has moved. */
  onAim(aimed: Aimed): void
}

/** Pixels by which an arrow key moves the map beneath the crosshair; ten times as many with Shift. */
const STEP = 10

const STEPS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** What the mouse, or the crosshair in the middle of the map, aims at, and all that presses and keys on the map do. */
export function useAim(options: AimOptions) {
  const { ground, places, snaps, insets } = options
  const { map } = ground
  const [pointed, setPointed] = useState<Aimed>()
  const [isByKeys, setByKeys] = useState(false)

  const size = map.getSize()
  const middle: Point = {
    x: (insets.left + size.x - insets.right) / 2,
    y: (insets.top + size.y - insets.bottom) / 2,
  }
  const aimAt = (at: Point, isFree = !snaps): Aimed =>
    isFree ? { at, place: undefined } : aimedAt(at, places, map.getZoom())
  const inSight = () => aimAt(worldPoint(map, middle))

  const showSight = () => {
    setByKeys(true)
    options.onAim(inSight())
  }
  const onStart = useEffectEvent(() => {
    const container = map.getContainer()
    container.focus({ preventScroll: true })
    if (container.matches(':focus-visible')) showSight()
  })

  const underPointer = (event: MouseEvent) =>
    aimAt(worldPoint(map, map.mouseEventToContainerPoint(event)), !snaps || event.altKey || event.shiftKey)
  const onClick = useEffectEvent(({ originalEvent }: LeafletMouseEvent) => {
    setByKeys(false)
    if (originalEvent.detail <= 1) options.onPlace(underPointer(originalEvent), false)
  })
  const onDoubleClick = useEffectEvent(({ originalEvent }: LeafletMouseEvent) =>
    options.onDoubleClick(underPointer(originalEvent)),
  )

  const onCancel = useEffectEvent(() => options.onCancel())
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const isMeant = act(event.key, event.shiftKey)
    if (!isMeant) return
    event.preventDefault()
    event.stopPropagation()
  })

  function act(key: string, isLarge: boolean): boolean {
    const step = STEPS[key]
    if (step) {
      const [x, y] = step.map((direction) => direction * STEP * (isLarge ? 10 : 1)) as [number, number]
      map.panBy([x, y], { animate: false })
      setPointed(undefined)
      showSight()
      return true
    }
    switch (key) {
      case 'Enter':
      case ' ':
        if (isByKeys) options.onPlace(inSight(), true)
        else if (!options.onEnd()) showSight()
        return true
      case '+':
      case '=':
      case '-':
        zoomBy(map, key === '-' ? -1 : 1, () => unproject(inSight().at))
        return true
      case 'Backspace':
      case 'Delete':
        options.onTakeBack()
        return true
      case 'Escape':
        options.onCancel()
        return true
      default:
        return false
    }
  }

  useEffect(() => {
    const container = map.getContainer()
    container.dataset.aimed = ''
    container.tabIndex = 0
    onStart()
    const isZoomable = map.doubleClickZoom.enabled()
    map.doubleClickZoom.disable()
    const events = {
      click: (event: LeafletMouseEvent) => onClick(event),
      dblclick: (event: LeafletMouseEvent) => onDoubleClick(event),
    }
    map.on(events)
    // Wherever in the page the focus is.
    const onLeave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onCancel()
    }
    const listen = (event: KeyboardEvent) => {
      if (event.target === container) onKey(event)
    }
    container.addEventListener('keydown', listen, { capture: true })
    addEventListener('keydown', onLeave)
    return () => {
      delete container.dataset.aimed
      map.off(events)
      container.removeEventListener('keydown', listen, { capture: true })
      removeEventListener('keydown', onLeave)
      if (isZoomable) map.doubleClickZoom.enable()
    }
  }, [map])

  /** For what lies over the map and takes its clicks. */
  const listeners = {
    onPointerMove({ nativeEvent }: PointerEvent) {
      if (nativeEvent.pointerType === 'touch') return
      setByKeys(false)
      setPointed(underPointer(nativeEvent))
    },
    onPointerLeave: () => setPointed(undefined),
  }
  return { aim: isByKeys ? inSight() : pointed, isByKeys, middle, listeners }
}
