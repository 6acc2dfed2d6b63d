import type { EventColumns } from '../collection/event-columns'
import { countWhile } from '../count-while'
import type { Histogram } from '../histogram/histogram'
import { startBins, unitOf } from '../histogram/start-bins'
import type { MarkScheme } from '../marks/mark-scheme'
import { runningCounts } from './running-counts'

interface CountedRows {
  readonly columns: EventColumns
  /** The dated rows that are counted, ascending; all that are dated where absent. */
  readonly rows: Uint32Array | undefined
  /** Their starts. */
  readonly starts: Float64Array
  /** Ids of the categories by their index. */
  readonly categories: readonly string[]
}

/**
 * Prepares dated rows for histograms, which are equal to those of their events (`histogram`). What begins on a day that is
 * known is counted bin by bin, by binary search; one by one only what may lie in several bins.
 */
export function columnHistogram({ columns, rows, starts, categories }: CountedRows) {
  const { category, vague } = columns
  const rowAt = (index: number) => (rows ? (rows[index] as number) : index)
  const isVague = (index: number) => vague !== undefined && (vague[rowAt(index)] as number) > 0
  const categoryOf = (index: number) => category[rowAt(index)] as number
  const { length } = categories
  const countRows = runningCounts(kinds(), 2 * length)
  const runs = vague ? vagueRuns() : []

  /** Behind those of each category that are precise stand those that are vague. */
  function kinds(): Uint8Array {
    if (!rows && !vague) return category.subarray(0, starts.length)
    const found = new Uint8Array(starts.length)
    for (let at = 0; at < found.length; at++) found[at] = categoryOf(at) + (isVague(at) ? length : 0)
    return found
  }

  /** Where each run of rows with the same vague start begins and, after it, where it ends: many a file knows only years. */
  function vagueRuns(): number[] {
    const found: number[] = []
    for (let at = 0; at < starts.length; at++) {
      if (!isVague(at)) continue
      const isAlike = at > 0 && starts[at - 1] === starts[at] && vague?.[rowAt(at - 1)] === vague?.[rowAt(at)]
      if (isAlike) found[found.length - 1] = at + 1
      else found.push(at, at + 1)
    }
    return found
  }

  return (edges: Float64Array, { kinds }: MarkScheme): Histogram => {
    const bins = startBins(edges, kinds.length + 1)
    const ids = kinds.map(({ id }) => id)
    // Of no kind that is known: the last.
    const kindOf = categories.map((id) => (ids.includes(id) ? ids.indexOf(id) : ids.length))
    const { floor, add: later } = unitOf(edges)
    const unitAt = (at: number) => floor(starts[at] as number)
    const before = (time: number) => countWhile(starts.length, (at) => unitAt(at) < time)
    const overBefore = (time: number) => countWhile(starts.length, (at) => later(unitAt(at), 1) <= time)
    const counts = new Uint32Array(2 * length)
    const count = (first: number, end: number) => {
      counts.fill(0)
      countRows(first, end, counts)
    }
    const add = (at: number) => {
      const start = starts[at] as number
      bins.add(kindOf[categoryOf(at)] as number, start, start + (vague?.[rowAt(at)] ?? 0))
    }
    const addPrecise = (first: number, end: number) => {
      for (let at = first; at < end; at++) if (!isVague(at)) add(at)
    }
    const last = edges.length - 1
    const to = edges[last] ?? 0
    let index = overBefore(edges[0] ?? 0)
    for (let bin = 0; bin < last; bin++) {
      const begin = Math.max(index, before(edges[bin] as number))
      addPrecise(index, begin)
      index = Math.max(begin, overBefore(edges[bin + 1] as number))
      count(begin, index)
      for (const [each, kind] of kindOf.entries()) bins.addWhole(bin, kind, counts[each] as number)
    }
    addPrecise(index, before(to))
    for (let run = 0; run < runs.length; run += 2) {
      const [first, end] = [runs[run] as number, runs[run + 1] as number]
      const start = starts[first] as number
      if (start >= to) break
      if (end - first < length) {
        for (let at = first; at < end; at++) add(at)
        continue
      }
      count(first, end)
      const latest = start + (vague?.[rowAt(first)] ?? 0)
      for (const [each, kind] of kindOf.entries()) bins.add(kind, start, latest, counts[length + each])
    }
    return bins.histogram()
  }
}
