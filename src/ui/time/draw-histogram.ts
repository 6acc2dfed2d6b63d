import type { Histogram } from '../../domain/histogram/histogram'
import type { TimeScale } from './time-scale'

interface HistogramDrawing {
  readonly histogram: Histogram
  readonly max: number
  /** One a kind, in the histogram's order. */
  readonly colours: readonly string[]
  readonly scale: TimeScale
  readonly height: number
}

/**
 * Draws stacked bars on whole device pixels, a pixel of paper between them. The canvas is handed a bitmap where the
 * browser can make one: it would copy a canvas that is drawn on into every frame of the page.
 */
export function drawHistogram(
  canvas: HTMLCanvasElement,
  { histogram, max, colours, scale, height }: HistogramDrawing,
): void {
  const ratio = globalThis.devicePixelRatio || 1
  canvas.width = Math.round(scale.width * ratio)
  canvas.height = Math.round(height * ratio)
  const stage =
    typeof OffscreenCanvas === 'undefined' ? undefined : new OffscreenCanvas(canvas.width, canvas.height)
  const offscreen = stage?.getContext('2d')
  const context = offscreen ?? canvas.getContext('2d')
  if (!context) return
  const { edges, counts } = histogram
  const unit = canvas.height / Math.max(1, max)
  const gap = Math.max(1, Math.round(ratio))
  for (let bin = 0; bin + 1 < edges.length; bin++) {
    const a = scale.x(edges[bin] ?? 0) * ratio
    const b = scale.x(edges[bin + 1] ?? 0) * ratio
    const left = Math.round(Math.min(a, b))
    const width = Math.max(gap, Math.round(Math.max(a, b)) - left - gap)
    let total = 0
    for (const [column, colour] of colours.entries()) {
      const count = counts[bin * colours.length + column] ?? 0
      if (count === 0) continue
      const top = canvas.height - Math.round((total + count) * unit)
      const bottom = canvas.height - Math.round(total * unit)
      context.fillStyle = colour
      context.fillRect(left, top, width, Math.max(1, bottom - top))
      total += count
    }
  }
  if (stage && offscreen)
    canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(stage.transferToImageBitmap())
}
