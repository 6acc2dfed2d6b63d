import type { TimeScale } from '../time/time-scale'
import type { Histogram } from './histogram'

/** A piece of a stacked bar, in pixels from the top left. */
export interface HistogramBar {
  /** Index of the kind. */
  readonly column: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface BarsFrame {
  readonly scale: TimeScale
  /** Count that fills the height. */
  readonly max: number
  /** CSS pixels. */
  readonly height: number
  /** Device pixels a CSS pixel: bars lie on whole device pixels, and are given in them. */
  readonly ratio: number
}

/** The stacked bars of a histogram, with a CSS pixel between them, bottom pieces first. */
export function histogramBars(
  { edges, counts }: Histogram,
  { scale, max, height, ratio }: BarsFrame,
): HistogramBar[] {
  const bottom = Math.round(height * ratio)
  const unit = bottom / Math.max(1, max)
  const gap = Math.max(1, Math.round(ratio))
  const columns = counts.length / Math.max(1, edges.length - 1)
  const bars: HistogramBar[] = []
  for (let bin = 0; bin + 1 < edges.length; bin++) {
    const a = scale.x(edges[bin] ?? 0) * ratio
    const b = scale.x(edges[bin + 1] ?? 0) * ratio
    const left = Math.round(Math.min(a, b))
    const width = Math.max(gap, Math.round(Math.max(a, b)) - left - gap)
    let total = 0
    let base = bottom
    for (let column = 0; column < columns; column++) {
      const count = counts[bin * columns + column] ?? 0
      if (count === 0) continue
      total += count
      // The fewest can be seen among the most.
      const top = Math.max(0, Math.min(base - 1, bottom - Math.round(total * unit)))
      bars.push({ column, left, top, width, height: Math.max(1, base - top) })
      base = top
    }
  }
  return bars
}
