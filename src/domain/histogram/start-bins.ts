import { type Grain, grainOf } from '../time/extent'
import { binAt } from './bin-edges'
import type { Histogram } from './histogram'

/** Parts of an event are rounded to such a share, so that their sums are exact and the same in any order. */
const SHARES = 2 ** 20

/** Counts events in bins between these edges (days) by so many kinds; quickest where they come in time order. */
export interface StartBins {
  /**
   * Adds so many events that began on one of the days from that of the earliest time to that of the latest (or in one of the
   * seconds, where bins are parts of a day), spread evenly over those in the bins.
   */
  add(kind: number, earliest: number, latest: number, count?: number): void
  /** Adds so many events that lie wholly in one bin. */
  addWhole(bin: number, kind: number, count: number): void
  histogram(): Histogram
}

export function startBins(edges: Float64Array, kinds: number): StartBins {
  const bins = Math.max(0, edges.length - 1)
  const sums = new Float64Array(bins * kinds)
  const axisFrom = edges[0] ?? 0
  const axisTo = edges[bins] ?? 0
  const { floor, add: later } = unitOf(edges)
  let first = 0
  return {
    add(kind, earliest, latest, count = 1) {
      const from = Math.max(axisFrom, floor(earliest))
      const to = Math.min(axisTo, later(floor(Math.max(latest, earliest)), 1))
      if (!(to > from)) return
      if (from < (edges[first] as number)) first = binAt(edges, from)
      while ((edges[first + 1] as number) <= from) first++
      if (to <= (edges[first + 1] as number)) {
        this.addWhole(first, kind, count)
        return
      }
      for (let bin = first; bin < bins; bin++) {
        const start = Math.max(from, edges[bin] as number)
        const days = Math.min(to, edges[bin + 1] as number) - start
        if (days <= 0) break
        const cell = bin * kinds + kind
        sums[cell] = (sums[cell] as number) + (count * Math.round((days / (to - from)) * SHARES)) / SHARES
      }
    },
    addWhole(bin, kind, count) {
      const cell = bin * kinds + kind
      sums[cell] = (sums[cell] as number) + count
    },
    histogram() {
      const counts = Float32Array.from(sums)
      return { edges, counts, max: tallest(counts, kinds) }
    },
  }
}

/** In what the starts of events are told apart where bins have these edges; the outer ones may lie anywhere. */
export function unitOf(edges: Float64Array): Grain {
  const isOfDays = edges.subarray(1, -1).every(Number.isInteger)
  return grainOf({ grain: isOfDays ? 'day' : 'second' })
}

function tallest(counts: Float32Array, kinds: number): number {
  let max = 0
  for (let start = 0; start < counts.length; start += kinds) {
    let total = 0
    for (let kind = 0; kind < kinds; kind++) total += counts[start + kind] ?? 0
    if (total > max) max = total
  }
  return max
}
