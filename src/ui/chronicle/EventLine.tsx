import type { ChronicleRow } from './chronicle-rows'
import type { LinesProps } from './EventList'
import { EventRow, termsOf } from './EventRow'
import { YearHeading } from './YearHeading'

interface EventLineProps {
  readonly row: ChronicleRow
  /** Place of the row in the list. */
  readonly index: number
  readonly list: LinesProps
}

/** What a line of the list holds: an event, under the heading of its year where it is the first of that. */
export function EventLine({ row: { event, heading, headed }, index, list }: EventLineProps) {
  return (
    <>
      {heading !== undefined && <YearHeading text={heading} count={headed} locale={list.locale} />}
      <EventRow
        atlas={list.atlas}
        event={event}
        scheme={list.scheme}
        index={index}
        terms={termsOf(list.matches, event.id)}
        open={event.id === list.openEvent}
        hovered={list.hovered.has(event.id)}
        tabStop={index === list.tabStop}
        onOpen={list.onOpen}
        onHover={list.onHover}
        locale={list.locale}
        theme={list.theme}
      />
    </>
  )
}
