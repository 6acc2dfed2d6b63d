import type { AtlasEvent } from '../atlas/atlas'
import { histogram } from '../histogram/histogram'
import { datedRows } from './dated-rows'
import type { EventSeries } from './event-series'

/** The series of events in memory, given in time order (`compareEvents`). */
export function seriesOf(events: readonly AtlasEvent[]): EventSeries {
  const dated = events.filter(({ span }) => span)
  const starts = Float64Array.from(dated, ({ span }) => span?.earliestStart ?? 0)
  const ends = Float64Array.from(dated, ({ span }) => span?.latestEnd ?? 0)
  let indexes: ReadonlyMap<string, number> | undefined
  return {
    length: events.length,
    at: (index) => events[index] as AtlasEvent,
    indexOf(id) {
      indexes ??= new Map(events.map((event, index) => [event.id, index]))
      return indexes.get(id) ?? -1
    },
    starts,
    histogram: (edges, scheme) => histogram(events, scheme, edges),
    ...datedRows(starts, ends, events.length),
  }
}
