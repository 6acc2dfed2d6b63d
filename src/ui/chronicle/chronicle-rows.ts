import type { AtlasEvent } from '../../domain/atlas/atlas'
import { groupByYear } from '../../domain/select/group-by-year'
import type { ChronicleMessages } from '../../i18n/use-chronicle-messages'

/** A line of the list: an event, and the heading of its group where it is the first of it. */
export interface ChronicleRow {
  readonly event: AtlasEvent
  readonly heading: string | undefined
  /** Number of events under the heading. */
  readonly headed: number
}

/** The events as one flat list in the order of their groups. */
export function chronicleRows(
  events: readonly AtlasEvent[],
  messages: ChronicleMessages,
  yearText: (year: number) => string,
): ChronicleRow[] {
  return groupByYear(events).flatMap((group) => {
    const heading =
      group.kind === 'year'
        ? yearText(group.year ?? 0)
        : { undated: messages.undated, unplaced: messages.unplaced, 'open-start': messages.openStart }[
            group.kind
          ]
    return group.events.map((event, i) => ({
      event,
      heading: i === 0 ? heading : undefined,
      headed: group.events.length,
    }))
  })
}
