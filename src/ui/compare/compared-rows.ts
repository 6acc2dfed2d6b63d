import type { AtlasEvent } from '../../domain/atlas/atlas'
import type { EventParts } from '../../domain/compare/part-events'
import type { ChronicleRow } from '../chronicle/chronicle-rows'

/** The events of two times as one list: those of one map only, of the other only, and of both, under these headings. */
export function comparedRows(
  { onlyFirst, onlySecond, both }: EventParts,
  headings: readonly [onlyFirst: string, onlySecond: string, both: string],
): readonly ChronicleRow[] {
  const rowsOf = (events: readonly AtlasEvent[], heading: string) =>
    events.map((event, i) => ({ event, heading: i === 0 ? heading : undefined, headed: events.length }))
  return [...rowsOf(onlyFirst, headings[0]), ...rowsOf(onlySecond, headings[1]), ...rowsOf(both, headings[2])]
}
