import type { AtlasEvent } from '../atlas/atlas'
import type { EventColumns } from '../collection/event-columns'
import { countWhile } from '../count-while'
import { type EndOrder, orderAmong } from '../dots/dot-source'
import { columnHistogram } from './column-histogram'
import { type DatedRows, datedRows } from './dated-rows'
import type { EventSeries } from './event-series'
import { kindCounter, type ListedSeries } from './listed-series'

export interface ColumnEvents {
  readonly columns: EventColumns
  /** Those that are meant, ascending; all where absent. */
  readonly rows: Uint32Array | undefined
  /** The order of all dated rows by their ends. */
  readonly ends: EndOrder
  /** Ids of the categories by their index in the columns: what `MarkScheme.kindOf` gives for their events. */
  readonly categories: readonly string[]
  /** Makes the event of a row; for one that is shown again the same object. */
  eventAt(row: number): AtlasEvent
  /** The row of the event of an id; -1 where there is none. */
  rowOf(id: string): number
}

/**
 * The series of events in columns. It holds arrays of its own only where a part of the rows is meant: 16 bytes for each,
 * made when they are needed. Events with an open start are in no histogram: columns do not say when it was at the latest.
 */
export function columnSeries({
  columns,
  rows,
  ends,
  categories,
  eventAt,
  rowOf,
}: ColumnEvents): ListedSeries {
  const length = rows ? rows.length : columns.rows
  const dated = rows ? countWhile(length, (index) => (rows[index] as number) < columns.dated) : columns.dated
  let starts: Float64Array | undefined
  let inWindow: DatedRows | undefined
  let counted: EventSeries['histogram'] | undefined

  /** The dated events' part of a column. */
  const taken = (column: Float64Array) => {
    if (!rows) return column.subarray(0, dated)
    const part = new Float64Array(dated)
    for (let index = 0; index < dated; index++) part[index] = column[rows[index] as number] as number
    return part
  }
  const allStarts = () => {
    starts ??= taken(columns.start)
    return starts
  }
  const selection = () => {
    inWindow ??= datedRows(allStarts(), taken(columns.end), length, () =>
      rows ? orderAmong(rows.subarray(0, dated), ends) : ends.order,
    )
    return inWindow
  }

  return {
    length,
    at: (index) => eventAt(rows ? (rows[index] as number) : index),
    indexOf(id) {
      const row = rowOf(id)
      if (!rows || row < 0) return row
      const index = countWhile(length, (at) => (rows[at] as number) < row)
      return rows[index] === row ? index : -1
    },
    get starts() {
      return allStarts()
    },
    histogram(edges, scheme) {
      counted ??= columnHistogram({ columns, rows, starts: allStarts(), categories })
      return counted(edges, scheme)
    },
    countIn: (window) => selection().countIn(window),
    select: (window) => selection().select(window),
    countKinds(list, scheme) {
      const ids = scheme.kinds.map(({ id }) => id)
      const kindOf = categories.map((id) => ids.indexOf(id))
      return kindCounter(ids.length, (index) => {
        const category = columns.category[rows ? (rows[index] as number) : index] as number
        return kindOf[category] as number
      })(list)
    },
  }
}
