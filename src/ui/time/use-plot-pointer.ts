import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react'
import type { Thumb } from '../../domain/playback/key-step'
import type { TimeScale } from '../../domain/time/time-scale'
import { barNear } from './bar-near'
import { createPlotPointer } from './plot-pointer'
import type { TimePlayer } from './time-player'

interface PlotPointerOptions {
  readonly plot: RefObject<HTMLElement | null>
  /** The rail on which the thumbs run. */
  readonly rail: RefObject<HTMLElement | null>
  readonly player: TimePlayer
  readonly scale: TimeScale
  readonly onThumb: (thumb: Thumb) => void
  /** The mouse or a pen is over the plot, in pixels from its left edge; not while something is dragged. */
  readonly onPoint: (x: number, event: PointerEvent) => void
  readonly onLeave: () => void
}

/** Mouse, touch and pen on the plot, by pointer events with capture. */
export function usePlotPointer(options: PlotPointerOptions): void {
  const { plot, rail, player } = options
  const latest = useRef(options)
  latest.current = options
  const pointer = useMemo(
    () =>
      createPlotPointer(
        player,
        () => latest.current.scale,
        (thumb) => latest.current.onThumb(thumb),
      ),
    [player],
  )

  useLayoutEffect(() => {
    const element = plot.current
    if (!element) return
    const x = (event: MouseEvent) => event.clientX - element.getBoundingClientRect().left
    // The plot stays where it is under a drag, and asking each time would have the page laid out each time.
    let left = 0
    const onButton = (event: Event) =>
      event.target instanceof Element && event.target.closest('button') !== null
    let tapped: HTMLElement | undefined
    const stop = new AbortController()
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      listener: (event: HTMLElementEventMap[K]) => void,
    ) => element.addEventListener(type, listener, { signal: stop.signal })

    on('pointerdown', (event) => {
      if (event.pointerType === 'touch' && !event.isPrimary) return pointer.undo()
      if (event.button !== 0 || !event.isPrimary || onButton(event)) return
      tapped = event.pointerType === 'mouse' ? undefined : barNear(element, event.clientX, event.clientY)
      if (tapped) return
      const box = rail.current?.getBoundingClientRect()
      const y = event.clientY - (box ? box.top + box.height / 2 : 0)
      element.setPointerCapture(event.pointerId)
      latest.current.onLeave()
      left = event.clientX - x(event)
      pointer.press({ x: x(event), y, mouse: event.pointerType === 'mouse' })
    })
    on('pointermove', (event) => {
      if (pointer.dragging()) pointer.move(event.clientX - left)
      else if (event.pointerType !== 'touch') latest.current.onPoint(x(event), event)
    })
    on('pointerup', (event) => {
      if (tapped && tapped === barNear(element, event.clientX, event.clientY)) tapped.click()
      tapped = undefined
      pointer.release(x(event))
    })
    on('pointercancel', () => {
      tapped = undefined
      pointer.cancel()
    })
    on('lostpointercapture', pointer.cancel)
    // Not `pointerleave`: that comes after the `pointerenter` of what the mouse has leapt to.
    on('pointerout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) latest.current.onLeave()
    })
    // The native sliders would follow mouse and finger by their own width, which is that of a thumb.
    on('mousedown', (event) => {
      if (!onButton(event)) event.preventDefault()
    })
    const onTouch = (event: TouchEvent) => {
      const onThumb = event.target instanceof Element && event.target.closest('.time-thumb')
      if (onThumb || event.touches.length > 1) event.preventDefault()
    }
    element.addEventListener('touchstart', onTouch, { signal: stop.signal, passive: false })
    return () => stop.abort()
  }, [plot, rail, pointer])
}
