import { distance } from '@turf/turf'
import type { Leg } from '../atlas/atlas'

export interface LegProgress {
  readonly state: 'ahead' | 'under-way' | 'finished'
  /** Share of the way covered, 0 to 1. */
  readonly fraction: number
  /** Days since the leg was over at the latest; 0 before that. */
  readonly since: number
}

/** A day on which a share of the way was covered; day and share both rise along a leg. */
export interface Waymark {
  readonly day: number
  readonly share: number
}

/** The stops between the ends of a leg of which it is known when they were reached. */
export function waymarksOf({
  stops,
  positions,
  reached,
  span,
}: Pick<Leg, 'stops' | 'positions' | 'reached' | 'span'>): readonly Waymark[] {
  const covered = [0]
  for (const [index, to] of positions.entries()) {
    const from = positions[index - 1]
    if (from) covered.push((covered.at(-1) ?? 0) + distance([...from], [...to]))
  }
  const length = covered.at(-1) ?? 0
  const marks: Waymark[] = []
  for (const [index, stop] of stops.entries()) {
    const day = reached.find((each) => each.stop === stop)?.span.latestEnd
    const share = length === 0 ? 0 : (covered[index] ?? length) / length
    const last = marks.at(-1)
    const isOnTheWay = share > (last?.share ?? 0) && share < 1
    if (day === undefined || !isOnTheWay) continue
    if (day > (last?.day ?? span.earliestStart) && day < span.latestEnd) marks.push({ day, share })
  }
  return marks
}

/**
 * How far along a leg is just before the time `at` (the exclusive end of a window). The sources seldom say how a
 * move went on between its first and its last day, so the way is covered evenly between the earliest start, the
 * days on which stops were reached, and the latest end.
 */
export function legProgress(
  { earliestStart: start, latestEnd: end }: Leg['span'],
  at: number,
  waymarks: readonly Waymark[] = [],
): LegProgress {
  if (at <= start) return { state: 'ahead', fraction: 0, since: 0 }
  if (at >= end) return { state: 'finished', fraction: 1, since: at - end }
  const before = waymarks.findLast(({ day }) => day <= at) ?? { day: start, share: 0 }
  const after = waymarks.find(({ day }) => day > at) ?? { day: end, share: 1 }
  const days = after.day - before.day
  const part = Number.isFinite(days) ? (at - before.day) / days : 0.5
  return { state: 'under-way', fraction: before.share + part * (after.share - before.share), since: 0 }
}
