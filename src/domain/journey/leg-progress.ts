import type { TimeSpan } from '../time/time-span'

export interface LegProgress {
  readonly state: 'ahead' | 'under-way' | 'finished'
  /** Share of the way covered, 0 to 1. */
  readonly fraction: number
  /** Days since the leg was over at the latest; 0 before that. */
  readonly since: number
}

/**
 * How far along a leg is just before the time `at` (the exclusive end of a window). The sources seldom say how a
 * move went on between its first and its last day, so the way is covered evenly between the earliest start and the
 * latest end.
 */
export function legProgress(span: TimeSpan, at: number): LegProgress {
  const { earliestStart: start, latestEnd: end } = span
  if (at <= start) return { state: 'ahead', fraction: 0, since: 0 }
  if (at >= end) return { state: 'finished', fraction: 1, since: at - end }
  const length = end - start
  return { state: 'under-way', fraction: Number.isFinite(length) ? (at - start) / length : 0.5, since: 0 }
}
