import { gridKey } from './grid-key'
import { markRadius } from './mark-size'
import type { Point } from './mercator'
import type { Spot } from './spot'

/** Spots that stand as one mark because their marks would touch at this zoom. */
export interface SpotGroup {
  /** Id of the busiest spot, which also gives the position. */
  readonly id: string
  readonly spots: readonly Spot[]
  readonly position: Spot['position']
  /** World pixels at zoom 0. */
  readonly point: Point
  /** Indexes into the atlas's events, ascending. */
  readonly events: readonly number[]
  /** Pixels that the mark takes up at most, with all its events. */
  readonly radius: number
}

interface Draft {
  readonly head: Spot
  readonly spots: Spot[]
  events: number
}

/** Pixels left free between two marks. */
const GAP = 3

/**
 * Groups spots whose marks would touch at `zoom`. The same spots give the same groups, whatever their order and
 * whatever the time or the filters, so that no mark jumps while time plays. No two marks of the result touch.
 */
export function groupSpots(spots: readonly Spot[], zoom: number): readonly SpotGroup[] {
  const scale = 2 ** zoom
  let drafts: Draft[] = [...spots]
    .sort((a, b) => b.events.length - a.events.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map((spot) => ({ head: spot, spots: [spot], events: spot.events.length }))
  for (let merged = true; merged; ) {
    const before = drafts.length
    drafts = mergeOnce(drafts, scale)
    merged = drafts.length < before
  }
  return drafts.map(({ head, spots: members, events }) => ({
    id: head.id,
    spots: members,
    position: head.position,
    point: head.point,
    events: members.length === 1 ? head.events : members.flatMap((spot) => spot.events).sort((a, b) => a - b),
    radius: markRadius(events),
  }))
}

/** One pass: each draft, the busiest first, takes in what touches it. */
function mergeOnce(drafts: readonly Draft[], scale: number): Draft[] {
  const largest = drafts.reduce((most, draft) => Math.max(most, markRadius(draft.events)), 0)
  const cell = (2 * largest + GAP) / scale
  const cells = new Map<number, Draft[]>()
  const kept: Draft[] = []
  for (const draft of drafts) {
    const host = nearestTouching(draft, cells, cell, scale)
    if (host) {
      host.spots.push(...draft.spots)
      host.events += draft.events
      continue
    }
    kept.push(draft)
    const key = gridKey(Math.floor(draft.head.point.x / cell), Math.floor(draft.head.point.y / cell))
    const list = cells.get(key)
    if (list) list.push(draft)
    else cells.set(key, [draft])
  }
  return kept.sort((a, b) => b.events - a.events || (a.head.id < b.head.id ? -1 : 1))
}

function nearestTouching(
  draft: Draft,
  cells: ReadonlyMap<number, readonly Draft[]>,
  cell: number,
  scale: number,
): Draft | undefined {
  const { x, y } = draft.head.point
  const column = Math.floor(x / cell)
  const row = Math.floor(y / cell)
  let nearest: Draft | undefined
  let shortest = Number.POSITIVE_INFINITY
  for (let dx = -1; dx <= 1; dx++) {
    for (let dy = -1; dy <= 1; dy++) {
      for (const other of cells.get(gridKey(column + dx, row + dy)) ?? []) {
        const distance = Math.hypot(other.head.point.x - x, other.head.point.y - y) * scale
        const reach = markRadius(other.events) + markRadius(draft.events) + GAP
        if (distance < reach && distance < shortest) {
          nearest = other
          shortest = distance
        }
      }
    }
  }
  return nearest
}
