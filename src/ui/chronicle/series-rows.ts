import { countWhile } from '../../domain/count-while'
import type { EventSeries } from '../../domain/series/event-series'
import type { RowList } from '../../domain/series/row-list'
import type { ChronicleMessages } from '../../i18n/use-chronicle-messages'
import type { ChronicleRows, LinesHeading } from './chronicle-rows'
import type { LineUnit } from './line-unit'

/**
 * Some events of a series under the headings of their years or days, in time order: those without a place stand among them.
 * A heading is made where it is asked for.
 */
export function seriesRows(
  series: EventSeries,
  list: RowList,
  messages: ChronicleMessages,
  unit: LineUnit,
): ChronicleRows {
  const { length } = list
  const startAt = (index: number) => series.starts[list.at(index)] ?? Infinity
  const before = (day: number) => countWhile(length, (index) => startAt(index) < day)
  const dated = countWhile(length, (index) => list.at(index) < series.starts.length)
  const heading = (text: string, first: number, end: number) => ({ text, first, count: end - first })
  let last: LinesHeading | undefined

  function make(index: number): LinesHeading {
    if (index >= dated) return heading(messages.undated, dated, length)
    const start = startAt(index)
    if (start === -Infinity) return heading(messages.openStart, 0, before(-Number.MAX_VALUE))
    const first = unit.floor(start)
    return heading(unit.word(first), before(first), Math.min(dated, before(unit.next(first))))
  }

  return {
    length,
    undated: length - dated,
    at: (index) => series.at(list.at(index)),
    indexOf(id) {
      const index = series.indexOf(id)
      return index < 0 ? -1 : list.indexOf(index)
    },
    headingOf(index) {
      if (!last || index < last.first || index >= last.first + last.count) last = make(index)
      return last
    },
  }
}
