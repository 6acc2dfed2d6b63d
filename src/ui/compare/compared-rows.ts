import type { PartedRows } from '../../domain/compare/part-rows'
import { countWhile } from '../../domain/count-while'
import type { EventSeries } from '../../domain/series/event-series'
import type { ChronicleRows, LinesHeading } from '../chronicle/chronicle-rows'

/** The events of two times as one list: those of one map only, of the other only, of both, and without a date, under these headings. */
export function comparedRows(
  series: Pick<EventSeries, 'at' | 'indexOf'>,
  { onlyFirst, onlySecond, both, undated }: PartedRows,
  headings: readonly [onlyFirst: string, onlySecond: string, both: string, undated: string],
): ChronicleRows {
  let length = 0
  const groups = [onlyFirst, onlySecond, both, undated].flatMap((list, part) => {
    const heading: LinesHeading = { text: headings[part] ?? '', first: length, count: list.length }
    length += list.length
    return list.length > 0 ? [{ heading, list }] : []
  })
  const groupOf = (index: number) =>
    groups[countWhile(groups.length, (at) => (groups[at]?.heading.first ?? 0) <= index) - 1]
  return {
    length,
    undated: undated.length,
    at(index) {
      const group = groupOf(index)
      return series.at(group ? group.list.at(index - group.heading.first) : 0)
    },
    indexOf(id) {
      const row = series.indexOf(id)
      for (const { heading, list } of groups) {
        const index = row < 0 ? -1 : list.indexOf(row)
        if (index >= 0) return heading.first + index
      }
      return -1
    },
    headingOf: (index) => groupOf(index)?.heading as LinesHeading,
  }
}
