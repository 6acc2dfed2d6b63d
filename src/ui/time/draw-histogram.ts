import type { Histogram } from '../../domain/histogram/histogram'
import type { TimeScale } from './time-scale'

interface HistogramDrawing {
  readonly histogram: Histogram
  readonly max: number
  /** One a category, in the histogram's order. */
  readonly colours: readonly string[]
  readonly scale: TimeScale
  readonly height: number
}

/** Draws stacked bars on whole device pixels, a pixel of paper between them. */
export function drawHistogram(
  canvas: HTMLCanvasElement,
  { histogram, max, colours, scale, height }: HistogramDrawing,
): void {
  const ratio = globalThis.devicePixelRatio || 1
  canvas.width = Math.round(scale.width * ratio)
  canvas.height = Math.round(height * ratio)
  const context = canvas.getContext('2d')
  if (!context || max <= 0) return
  const { edges, counts } = histogram
  const unit = canvas.height / max
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
}
