import type { AtlasEvent } from '../atlas/atlas'
import type { MarkScheme } from '../marks/mark-scheme'
import { binAt } from './bin-edges'

/** Numbers of events by bin and kind; `counts` holds all kinds of the first bin and those of none, then of the next. */
export interface Histogram {
  readonly edges: Float64Array
  readonly counts: Float32Array
  /** The tallest bin. */
  readonly max: number
}

/**
 * Counts events by bin and kind. An event counts once, where it begins, however long it lasts: the
 * histogram shows when things happened, the map what goes on. Where the beginning is known only roughly, the
 * event is spread evenly over the days on which it may have begun, so a "1986" adds a quarter to each quarter
 * of 1986 and never makes a false peak at 1 January. A start that lies partly outside the bins is spread over
 * what is inside; events wholly outside or undated are left out. Those of a kind that the scheme lacks stand behind all others.
 */
export function histogram(events: readonly AtlasEvent[], scheme: MarkScheme, edges: Float64Array): Histogram {
  const bins = Math.max(0, edges.length - 1)
  const width = scheme.kinds.length + 1
  const counts = new Float32Array(bins * width)
  const kinds = scheme.kinds.map(({ id }) => id)
  const axisFrom = edges[0] ?? 0
  const axisTo = edges[bins] ?? 0
  for (const event of events) {
    const { span } = event
    // Of no kind that is known: -1, which is the last.
    const column = (kinds.indexOf(scheme.kindOf(event)) + width) % width
    if (!span) continue
    const from = Math.max(axisFrom, span.earliestStart)
    const to = Math.min(axisTo, Math.max(span.latestStart, span.earliestStart) + 1)
    if (!(to > from)) continue
    for (let bin = binAt(edges, from); bin < bins; bin++) {
      const start = Math.max(from, edges[bin] ?? 0)
      const end = Math.min(to, edges[bin + 1] ?? 0)
      if (end <= start) break
      const cell = bin * width + column
      counts[cell] = (counts[cell] ?? 0) + (end - start) / (to - from)
    }
  }
  return { edges, counts, max: tallest(counts, width) }
}

function tallest(counts: Float32Array, width: number): number {
  let max = 0
  for (let start = 0; start < counts.length; start += width) {
    let total = 0
    for (let column = 0; column < width; column++) total += counts[start + column] ?? 0
    if (total > max) max = total
  }
  return max
}
