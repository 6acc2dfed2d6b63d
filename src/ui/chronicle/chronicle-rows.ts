import type { AtlasEvent } from '../../domain/atlas/atlas'
import { countWhile } from '../../domain/count-while'
import { groupByYear } from '../../domain/select/group-by-year'
import type { ChronicleMessages } from '../../i18n/use-chronicle-messages'

/** What stands over a run of lines. */
export interface LinesHeading {
  readonly text: string
  /** Index of the first line under it. */
  readonly first: number
  /** Number of lines under it. */
  readonly count: number
}

/** The lines of a list, each an event under a heading, however many: asked for are those in view. */
export interface ChronicleRows {
  readonly length: number
  /** How many of them have no date. */
  readonly undated: number
  /** The event at an index from 0 to before `length`. */
  at(index: number): AtlasEvent
  /** The index of the event of this id; -1 where it is not in the list. */
  indexOf(id: string): number
  headingOf(index: number): LinesHeading
}

/** The lines of groups, one after the other; groups without events have none. */
export function groupedRows(
  groups: readonly { readonly text: string; readonly events: readonly AtlasEvent[] }[],
): ChronicleRows {
  const events: AtlasEvent[] = []
  const headings: LinesHeading[] = []
  for (const { text, events: under } of groups) {
    if (under.length > 0) headings.push({ text, first: events.length, count: under.length })
    for (const event of under) events.push(event)
  }
  let indexes: ReadonlyMap<string, number> | undefined
  return {
    length: events.length,
    undated: events.filter(({ span }) => !span).length,
    at: (index) => events[index] as AtlasEvent,
    indexOf(id) {
      indexes ??= new Map(events.map((event, index) => [event.id, index]))
      return indexes.get(id) ?? -1
    },
    headingOf: (index) =>
      headings[countWhile(headings.length, (at) => (headings[at]?.first ?? 0) <= index) - 1] as LinesHeading,
  }
}

/** Events under the headings of their years. */
export function chronicleRows(
  events: readonly AtlasEvent[],
  messages: ChronicleMessages,
  yearText: (year: number) => string,
): ChronicleRows {
  const { undated, unplaced, openStart } = messages
  const words = { undated, unplaced, 'open-start': openStart }
  return groupedRows(
    groupByYear(events).map(({ kind, year = 0, events }) => ({
      text: kind === 'year' ? yearText(year) : words[kind],
      events,
    })),
  )
}
