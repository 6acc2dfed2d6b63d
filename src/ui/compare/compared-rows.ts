import type { EventParts } from '../../domain/compare/part-events'
import { type ChronicleRows, groupedRows } from '../chronicle/chronicle-rows'

/** The events of two times as one list: those of one map only, of the other only, and of both, under these headings. */
export function comparedRows(
  { onlyFirst, onlySecond, both }: EventParts,
  headings: readonly [onlyFirst: string, onlySecond: string, both: string],
): ChronicleRows {
  return groupedRows([
    { text: headings[0], events: onlyFirst },
    { text: headings[1], events: onlySecond },
    { text: headings[2], events: both },
  ])
}
