import type { AtlasEvent } from '../atlas/atlas'
import type { TimeWindow } from '../time/time-span'

/**
 * Prepares events for selection by many windows. The function returned gives the events that may touch a window
 * (overlap of half-open intervals), in their given order, and the same array as the last time where they are the
 * same events. Undated events belong to no time and so to every window: they are kept.
 */
export function windowSelector(events: readonly AtlasEvent[]): (window: TimeWindow) => readonly AtlasEvent[] {
  // Columns of numbers: at 100,000 events, reading them from the objects takes most of a frame.
  const starts = Float64Array.from(events, ({ span }) => span?.earliestStart ?? Number.NEGATIVE_INFINITY)
  const ends = Float64Array.from(events, ({ span }) => span?.latestEnd ?? Number.POSITIVE_INFINITY)
  const chosen = new Uint32Array(events.length)
  let count = 0
  let selected: readonly AtlasEvent[] = []
  return ({ from, to }) => {
    let found = 0
    let isSame = true
    for (let index = 0; index < events.length; index++) {
      if (!((starts[index] as number) < to && (ends[index] as number) > from)) continue
      if (found >= count || chosen[found] !== index) {
        isSame = false
        chosen[found] = index
      }
      found++
    }
    if (isSame && found === count) return selected
    count = found
    selected = Array.from(chosen.subarray(0, found), (index) => events[index] as AtlasEvent)
    return selected
  }
}
