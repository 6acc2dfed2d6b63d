import type { TimeWindow } from '../time/time-span'
import type { GroupBounds } from './group-bounds'

/** Rows that the page holds at a time. */
export const MOST_ROWS = 1_000_000
/** Rows of a row group beyond which it cannot be held, since it is read whole. */
export const LARGEST_GROUP = 4_000_000

/** Row groups that follow one another in time: half-open. */
export interface TimeSlice {
  readonly first: number
  readonly last: number
}

/** Where a slice is to be. */
export type SliceAt =
  /** Around what begins in a window, of which either end may be infinite. */
  | { readonly kind: 'window'; readonly window: TimeWindow }
  /** Around a row group. */
  | { readonly kind: 'group'; readonly group: number }
  | { readonly kind: 'earlier' | 'later'; readonly than: TimeSlice }

export const NEWEST: SliceAt = { kind: 'window', window: { from: Infinity, to: Infinity } }

type Bounds = readonly Pick<GroupBounds, 'rows' | 'starts'>[]

/**
 * The slice of a file in time order of at most so many rows, or of the one row group that has more. A neighbour has half of its
 * row groups in common with the slice that it is next to.
 */
export function sliceAt(groups: Bounds, at: SliceAt, most = MOST_ROWS): TimeSlice {
  switch (at.kind) {
    case 'window':
      return spread(groups, windowSlice(groups, at.window, most), most)
    case 'group':
      return spread(groups, { first: at.group, last: at.group + 1 }, most)
    default:
      return neighbour(groups, at, most)
  }
}

function windowSlice(groups: Bounds, { from, to }: TimeWindow, most: number): TimeSlice {
  let last = groups.length
  while (last > 1 && (groups[last - 1]?.starts[0] ?? 0) >= to) last--
  let first = last - 1
  let rows = groups[first]?.rows ?? 0
  for (; first > 0; first--) {
    const { rows: more = 0, starts: [, greatest] = [0, 0] } = groups[first - 1] ?? {}
    if (greatest < from || rows + more > most) break
    rows += more
  }
  return { first: Math.max(0, first), last }
}

function neighbour(groups: Bounds, { kind, than }: Extract<SliceAt, { than: TimeSlice }>, most: number) {
  const isBack = kind === 'earlier'
  const half = Math.floor((than.last - than.first) / 2)
  const middle = isBack ? than.first + half - 1 : than.last - half
  const beside = isBack ? than.first - 1 : than.last
  for (const seed of [middle, beside]) {
    const first = Math.min(Math.max(seed, 0), groups.length - 1)
    const grown = grow(groups, { first, last: first + 1 }, most, isBack ? 'back' : 'on')
    // Where the next row group is too large to be added, it is one by itself.
    if (isBack ? grown.first < than.first : grown.last > than.last) return spread(groups, grown, most)
  }
  return than
}

/** With the row groups on both sides, as many as there is room for. */
function spread(groups: Bounds, slice: TimeSlice, most: number): TimeSlice {
  let { first, last } = slice
  let rows = rowsOf(groups, slice)
  for (let isGrowing = true; isGrowing; ) {
    isGrowing = false
    const before = groups[first - 1]
    if (before && rows + before.rows <= most) {
      first--
      rows += before.rows
      isGrowing = true
    }
    const after = groups[last]
    if (after && rows + after.rows <= most) {
      last++
      rows += after.rows
      isGrowing = true
    }
  }
  return { first, last }
}

function grow(groups: Bounds, slice: TimeSlice, most: number, way: 'back' | 'on'): TimeSlice {
  let { first, last } = slice
  let rows = rowsOf(groups, slice)
  for (;;) {
    const next = groups[way === 'back' ? first - 1 : last]
    if (!next || rows + next.rows > most) return { first, last }
    rows += next.rows
    if (way === 'back') first--
    else last++
  }
}

export function rowsOf(groups: Bounds, { first, last }: TimeSlice): number {
  return groups.slice(first, last).reduce((sum, { rows }) => sum + rows, 0)
}

/** From the first to the last start of a slice, as far as it is known. */
export function timeOf(groups: Bounds, { first, last }: TimeSlice): TimeWindow {
  const starts = groups.slice(first, last).flatMap(({ starts }) => starts.filter(Number.isFinite))
  return {
    from: starts.reduce((least, start) => Math.min(least, start), Infinity),
    to: starts.reduce((most, start) => Math.max(most, start), -Infinity),
  }
}
