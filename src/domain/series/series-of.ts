import type { AtlasEvent } from '../atlas/atlas'
import { histogram } from '../histogram/histogram'
import { windowSelector } from '../select/window-selector'
import type { EventSeries } from './event-series'

/** The series of events in memory, given in time order (`compareEvents`). */
export function seriesOf(events: readonly AtlasEvent[]): EventSeries {
  const dated = events.flatMap(({ span }) => span ?? [])
  let indexes: ReadonlyMap<string, number> | undefined
  return {
    length: events.length,
    at: (index) => events[index] as AtlasEvent,
    indexOf(id) {
      indexes ??= new Map(events.map((event, index) => [event.id, index]))
      return indexes.get(id) ?? -1
    },
    starts: Float64Array.from(dated, (span) => span.earliestStart),
    histogram: (edges, scheme) => histogram(events, scheme, edges),
    countIn: (window) => windowSelector(events)(window).length,
  }
}
