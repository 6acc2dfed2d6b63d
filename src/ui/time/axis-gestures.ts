import type { Zoom } from './use-axis-zoom'

/** How much a notch of a wheel (100 px) zooms, as an exponent. */
const PER_PIXEL = 0.0025

/** How much a press of a key or a button zooms. */
export const ZOOM_STEP = 2

/** Pixels of a line and a page, for wheels that count in them. */
const WHEEL_UNITS = [1, 16, 400] as const

/**
 * Pinch, Ctrl or Cmd with the wheel, sideways scrolling of an axis that is zoomed, and the keys + and - within the
 * region of time. Returns the way to stop.
 */
export function watchAxisGestures(plot: HTMLElement, zoom: () => Zoom): () => void {
  const stop = new AbortController()
  const { signal } = stop
  const touches = new Map<number, number>()

  function onWheel(event: WheelEvent) {
    const unit = WHEEL_UNITS[event.deltaMode as 0 | 1 | 2] ?? 1
    const { left, width } = plot.getBoundingClientRect()
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault()
      zoom().by(Math.exp(-event.deltaY * unit * PER_PIXEL), event.clientX - left)
      return
    }
    const { view, pan } = zoom()
    if (!view || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return
    event.preventDefault()
    pan((event.deltaX * unit) / width)
  }

  function spread(): { readonly middle: number; readonly distance: number } | undefined {
    const [a, b] = [...touches.values()]
    return a === undefined || b === undefined
      ? undefined
      : { middle: (a + b) / 2, distance: Math.max(24, Math.abs(a - b)) }
  }

  function onMove(event: PointerEvent) {
    if (!touches.has(event.pointerId)) return
    const before = spread()
    touches.set(event.pointerId, event.clientX)
    const after = spread()
    if (!before || !after) return
    const { left, width } = plot.getBoundingClientRect()
    zoom().by(after.distance / before.distance, before.middle - left)
    zoom().pan(-(after.middle - before.middle) / width)
  }

  function onKey(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return
    if (event.target instanceof Element && event.target.matches('input:not([type="range"]), select')) return
    const factor =
      event.key === '+' || event.key === '=' ? ZOOM_STEP : event.key === '-' ? 1 / ZOOM_STEP : undefined
    if (factor === undefined) return
    event.preventDefault()
    zoom().by(factor)
  }

  plot.addEventListener('wheel', onWheel, { signal, passive: false })
  plot.addEventListener(
    'pointerdown',
    (event) => event.pointerType === 'touch' && touches.set(event.pointerId, event.clientX),
    { signal, capture: true },
  )
  plot.addEventListener('pointermove', onMove, { signal })
  for (const end of ['pointerup', 'pointercancel'] as const)
    document.addEventListener(end, (event) => touches.delete(event.pointerId), { signal })
  plot.closest<HTMLElement>('.time')?.addEventListener('keydown', onKey, { signal })
  return () => stop.abort()
}
