import { countWhile } from '../count-while'
import { type AxisTick, MIN_STROKE_GAP } from './axis-ticks'

/** Dates that would be labelled alike, in order. */
export interface TickLevel {
  readonly kind: AxisTick['kind']
  readonly values: readonly number[]
}

/**
 * Ticks of an axis that is even: labels at the dates of the finest level that has room for them all, strokes at those of
 * the one after it. Levels go from coarse to fine; `gap` is the room that a label of a kind takes, in pixels.
 */
export function levelTicks(
  levels: Iterable<TickLevel>,
  x: (day: number) => number,
  gap: (kind: AxisTick['kind']) => number,
): readonly AxisTick[] {
  let labels: TickLevel | undefined
  let strokes: TickLevel | undefined
  for (const level of levels) {
    const least = leastGap(level.values, x)
    strokes = least >= MIN_STROKE_GAP ? level : undefined
    if (least < gap(level.kind)) break
    labels = level
  }
  const { kind, values: major } = labels ?? { kind: 'year', values: [] }
  const isFree = (value: number) => major.every((other) => Math.abs(x(other) - x(value)) >= MIN_STROKE_GAP)
  const minor = (strokes?.values ?? []).filter(isFree)
  return inOrder([
    ...major.map((value) => ({ value, kind, major: true })),
    ...minor.map((value) => ({ value, kind, major: false })),
  ])
}

/**
 * Ticks of an uneven axis: from coarse to fine each date gets its label where it has room beside those that stand
 * already, and else a stroke where that has.
 */
export function placedTicks(
  levels: Iterable<TickLevel>,
  x: (day: number) => number,
  gap: (kind: AxisTick['kind']) => number,
): readonly AxisTick[] {
  const ticks: AxisTick[] = []
  // Pixels of all ticks and of those with labels, in order: only neighbours are asked.
  const all: number[] = []
  const labelled: number[] = []
  for (const { kind, values } of levels) {
    let placed = 0
    for (const value of values) {
      const at = x(value)
      if (nearest(all, at) < MIN_STROKE_GAP) continue
      const major = nearest(labelled, at) >= gap(kind)
      ticks.push({ value, kind, major })
      all.splice(indexIn(all, at), 0, at)
      if (major) labelled.splice(indexIn(labelled, at), 0, at)
      placed++
    }
    if (placed === 0 && values.length > 1) break
  }
  return inOrder(ticks)
}

/** Where a number belongs among sorted ones. */
function indexIn(sorted: readonly number[], number: number): number {
  return countWhile(sorted.length, (index) => (sorted[index] ?? 0) < number)
}

/** The distance of a number to the nearest of sorted ones; `Infinity` where there is none. */
function nearest(sorted: readonly number[], number: number): number {
  const index = indexIn(sorted, number)
  const [below = -Infinity, above = Infinity] = [sorted[index - 1], sorted[index]]
  return Math.min(number - below, above - number)
}

function leastGap(values: readonly number[], x: (day: number) => number): number {
  let least = Infinity
  for (let at = 1; at < values.length; at++)
    least = Math.min(least, Math.abs(x(values[at] ?? 0) - x(values[at - 1] ?? 0)))
  return least
}

function inOrder(ticks: readonly AxisTick[]): readonly AxisTick[] {
  return [...ticks].sort((a, b) => a.value - b.value)
}
