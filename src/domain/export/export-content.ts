import type { Atlas, AtlasEvent, Leg, Stay } from '../atlas/atlas'
import { overlaps, type TimeWindow } from '../time/time-span'

/** What of an atlas is taken away. */
export interface ExportContent {
  readonly events: readonly AtlasEvent[]
  readonly legs: readonly Leg[]
  readonly stays: readonly Stay[]
}

/** Events that are in view, with the legs and stays that may touch the window. */
export function exportContent(
  events: readonly AtlasEvent[],
  { legs, stays }: Pick<Atlas, 'legs' | 'stays'>,
  window: TimeWindow,
): ExportContent {
  const isInWindow = ({ span }: Leg | Stay) => overlaps(span, window)
  return { events, legs: legs.filter(isInWindow), stays: stays.filter(isInWindow) }
}
