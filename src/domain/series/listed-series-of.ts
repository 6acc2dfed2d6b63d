import type { AtlasEvent } from '../atlas/atlas'
import { datedRows } from './dated-rows'
import { kindCounter, type ListedSeries } from './listed-series'
import { seriesOf } from './series-of'

/** The series of events in memory, given in time order (`compareEvents`), of which what is in a window can be listed. */
export function listedSeriesOf(events: readonly AtlasEvent[]): ListedSeries {
  const series = seriesOf(events)
  const ends = Float64Array.from(events.slice(0, series.starts.length), ({ span }) => span?.latestEnd ?? 0)
  return {
    ...series,
    ...datedRows(series.starts, ends, events.length),
    countKinds(list, scheme) {
      const ids = scheme.kinds.map(({ id }) => id)
      return kindCounter(ids.length, (index) => ids.indexOf(scheme.kindOf(series.at(index))))(list)
    },
  }
}
