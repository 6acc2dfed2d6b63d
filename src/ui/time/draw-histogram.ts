import type { Histogram } from '../../domain/histogram/histogram'
import { histogramBars } from '../../domain/histogram/histogram-bars'
import type { TimeScale } from '../../domain/time/time-scale'

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
  for (const { column, left, top, width, height: tall } of histogramBars(histogram, {
    scale,
    max,
    height,
    ratio,
  })) {
    context.fillStyle = colours[column] ?? '#777'
    context.fillRect(left, top, width, tall)
  }
  if (!stage || !offscreen) return
  try {
    canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(stage.transferToImageBitmap())
  } catch {
    // Of no size, or without the memory for it, it shows nothing.
  }
}
