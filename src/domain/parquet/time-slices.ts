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
  /** Around row groups. */
  | { readonly kind: 'around'; readonly slice: TimeSlice }
  /** On from row groups, with as much of these as there is room for. */
  | { readonly kind: 'earlier' | 'later'; readonly than: TimeSlice }

export const NEWEST: SliceAt = { kind: 'window', window: { from: Infinity, to: Infinity } }

/** How much a slice may have. */
export interface SliceRoom {
  readonly rows: number
  /** That may be fetched, but for a window, of which all is. */
  readonly bytes: number
  /** What has to be fetched of a row group: nothing of one that is at hand. */
  bytesOf(group: number): number
}

type Bounds = readonly Pick<GroupBounds, 'rows' | 'starts'>[]

/** The slice of a file in time order for which there is room, or the one row group that alone needs more. */
export function sliceAt(groups: Bounds, at: SliceAt, room: SliceRoom): TimeSlice {
  switch (at.kind) {
    case 'window':
      return spread(groups, windowSlice(groups, at.window, room.rows), room)
    case 'around':
      return spread(groups, at.slice, room)
    default:
      return neighbour(groups, at, room)
  }
}

/** Has all of a window, whatever has to be fetched, so that what is counted in it is exact. */
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

function neighbour(groups: Bounds, { kind, than }: Extract<SliceAt, { than: TimeSlice }>, room: SliceRoom) {
  const isBack = kind === 'earlier'
  const next = isBack ? than.first - 1 : than.last
  if (next < 0 || next >= groups.length) return than
  // What is there already makes room for no more than half as much.
  const half = { ...room, rows: room.rows / 2 }
  const ahead = grow(groups, { first: next, last: next + 1 }, half, isBack ? BACK : ON)
  return spread(groups, grow(groups, ahead, room, isBack ? ON : BACK), room)
}

type Way = (slice: TimeSlice) => TimeSlice

const BACK: Way = ({ first, last }) => ({ first: first - 1, last })
const ON: Way = ({ first, last }) => ({ first, last: last + 1 })

/** With the row groups on both sides in turn. */
function spread(groups: Bounds, slice: TimeSlice, room: SliceRoom): TimeSlice {
  return grow(groups, slice, room, BACK, ON)
}

function grow(groups: Bounds, slice: TimeSlice, room: SliceRoom, ...ways: readonly Way[]): TimeSlice {
  let grown = slice
  for (let isGrowing = true; isGrowing; ) {
    isGrowing = false
    for (const way of ways) {
      const next = way(grown)
      const added = next.first < grown.first ? next.first : grown.last
      if (added < 0 || added >= groups.length || !hasRoom(groups, next, added, room)) continue
      grown = next
      isGrowing = true
    }
  }
  return grown
}

/** Whether there is room for a row group, and for it in a slice: what is at hand costs nothing, whatever the others do. */
function hasRoom(groups: Bounds, slice: TimeSlice, added: number, room: SliceRoom): boolean {
  const isAtHand = room.bytesOf(added) === 0
  return rowsOf(groups, slice) <= room.rows && (isAtHand || bytesOf(slice, room) <= room.bytes)
}

export function bytesOf({ first, last }: TimeSlice, room: SliceRoom): number {
  let bytes = 0
  for (let group = first; group < last; group++) bytes += room.bytesOf(group)
  return bytes
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
