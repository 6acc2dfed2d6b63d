import type { MarkKind, MarkScheme } from '../marks/mark-scheme'
import type { ListedSeries } from '../series/listed-series'
import { listOf, type RowList, rowList } from '../series/row-list'
import type { TimeWindow } from '../time/time-span'

/** The events of two times by their index in a series, in its order. */
export interface PartedRows {
  readonly onlyFirst: RowList
  readonly onlySecond: RowList
  readonly both: RowList
  /** Those without a date, which both times are given. */
  readonly undated: RowList
}

/** Tells what of a series one window has from what the other has and what both have, run by run, and from what has no date. */
export function partRows(
  series: Pick<ListedSeries, 'length' | 'starts' | 'select'>,
  first: TimeWindow,
  second: TimeWindow,
): PartedRows {
  const { length, starts } = series
  const undated = length - starts.length
  // What has no date stands at the end of each, and would follow on the last that has one.
  const datedIn = (window: TimeWindow) => withoutLast(series.select(window), undated)
  const [one, other] = [datedIn(first), datedIn(second)]
  const onlyFirst = new Uint32Array(one.length)
  const onlySecond = new Uint32Array(other.length)
  const both = new Uint32Array(Math.min(one.length, other.length))
  let [a, b, shared] = [0, 0, 0]
  while (a < one.length || b < other.length) {
    const row = a < one.length ? one.at(a) : Number.POSITIVE_INFINITY
    const next = b < other.length ? other.at(b) : Number.POSITIVE_INFINITY
    const isShared = row === next
    const isFirst = row <= next
    // Of windows of one kind whole runs of rows are shared, or of one of them alone.
    const run = isShared
      ? Math.min(runOf(one, a), runOf(other, b))
      : isFirst
        ? Math.min(runOf(one, a), next - row)
        : Math.min(runOf(other, b), row - next)
    const [part, from] = isShared
      ? [both, shared]
      : isFirst
        ? [onlyFirst, a - shared]
        : [onlySecond, b - shared]
    for (let at = 0; at < run; at++) part[from + at] = Math.min(row, next) + at
    if (isShared) shared += run
    if (isFirst) a += run
    if (row >= next) b += run
  }
  return {
    onlyFirst: listOf(onlyFirst.subarray(0, a - shared)),
    onlySecond: listOf(onlySecond.subarray(0, b - shared)),
    both: listOf(both.subarray(0, shared)),
    undated: rowList({ first: 0, end: 0 }, starts.length, length),
  }
}

function withoutLast(list: RowList, count: number): Pick<RowList, 'length' | 'at'> {
  return { length: list.length - count, at: (index) => list.at(index) }
}

/** How many rows, at the least, follow each other from an index on: of a long run no fewer than half. */
function runOf(list: Pick<RowList, 'length' | 'at'>, index: number): number {
  const row = list.at(index)
  let length = 1
  while (index + 2 * length <= list.length && list.at(index + 2 * length - 1) === row + 2 * length - 1)
    length *= 2
  return length
}

/** How many events of a kind only the one time has and only the other. */
export interface KindDifference {
  readonly kind: MarkKind
  readonly first: number
  readonly second: number
}

/** The kinds of which one time has events that the other lacks, in the order of the scheme. */
export function kindDifferences(
  series: Pick<ListedSeries, 'countKinds'>,
  { onlyFirst, onlySecond }: PartedRows,
  scheme: MarkScheme,
): readonly KindDifference[] {
  const [first, second] = [series.countKinds(onlyFirst, scheme), series.countKinds(onlySecond, scheme)]
  return scheme.kinds
    .map((kind, at) => ({ kind, first: first[at] ?? 0, second: second[at] ?? 0 }))
    .filter((difference) => difference.first + difference.second > 0)
}
