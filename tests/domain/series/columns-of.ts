import type { AtlasEvent } from '../../../src/domain/atlas/atlas'
import { compareEvents } from '../../../src/domain/atlas/compare-events'
import type { EventColumns } from '../../../src/domain/collection/event-columns'
import { ascendingOrder } from '../../../src/domain/dots/ascending-order'
import type { ColumnEvents } from '../../../src/domain/series/column-series'

/** Events as columns, with these categories and one for all others. */
export function columnsOf(events: readonly AtlasEvent[], ...known: readonly string[]): ColumnEvents {
  const list = events.toSorted(compareEvents)
  const { length } = list
  const categories = [...known, 'other']
  const vague = Float32Array.from(list, ({ span }) =>
    span && span.latestStart > span.earliestStart ? span.latestStart - span.earliestStart : 0,
  )
  const columns: EventColumns = {
    rows: length,
    dated: list.filter(({ span }) => span).length,
    start: Float64Array.from(list, ({ span }) => span?.earliestStart ?? Infinity),
    end: Float64Array.from(list, ({ span }) => span?.latestEnd ?? Infinity),
    vague: vague.some((days) => days > 0) ? vague : undefined,
    doubt: undefined,
    x: new Uint32Array(length),
    y: new Uint32Array(length),
    category: Uint8Array.from(list, ({ category }) =>
      known.includes(category) ? known.indexOf(category) : known.length,
    ),
    offset: new Float64Array(length),
    size: new Uint32Array(length),
  }
  return {
    columns,
    rows: undefined,
    ends: { order: ascendingOrder(columns.end.subarray(0, columns.dated)) },
    categories,
    eventAt: (row) => list[row] as AtlasEvent,
    rowOf: (id) => list.findIndex((event) => event.id === id),
  }
}
