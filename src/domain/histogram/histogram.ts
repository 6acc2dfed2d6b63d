import type { AtlasEvent } from '../atlas/atlas'
import type { MarkScheme } from '../marks/mark-scheme'
import { startBins } from './start-bins'

/** Numbers of events by bin and kind; `counts` holds all kinds of the first bin and those of none, then of the next. */
export interface Histogram {
  readonly edges: Float64Array
  readonly counts: Float32Array
  /** The tallest bin. */
  readonly max: number
}

/** Events of whatever form that can be counted so. */
export interface CountedStarts {
  histogram(edges: Float64Array, scheme: MarkScheme): Histogram
}

/**
 * Counts events by bin and kind. An event counts once, where it begins, however long it lasts: the
 * histogram shows when things happened, the map what goes on. Where the beginning is known only roughly, the
 * event is spread evenly over the days on which it may have begun, so a "1986" adds a quarter to each quarter
 * of 1986 and never makes a false peak at 1 January. A start that lies partly outside the bins is spread over
 * what is inside; events wholly outside or undated are left out. Those of a kind that the scheme lacks stand behind all others.
 */
export function histogram(events: readonly AtlasEvent[], scheme: MarkScheme, edges: Float64Array): Histogram {
  const kinds = scheme.kinds.map(({ id }) => id)
  const width = kinds.length + 1
  const bins = startBins(edges, width)
  for (const event of events) {
    const { span } = event
    // Of no kind that is known: -1, which is the last.
    const kind = (kinds.indexOf(scheme.kindOf(event)) + width) % width
    if (span) bins.add(kind, span.earliestStart, span.latestStart)
  }
  return bins.histogram()
}
