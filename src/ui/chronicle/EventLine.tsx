import type { LinesProps } from './EventList'
import { EventRow, termsOf } from './EventRow'
import { YearHeading } from './YearHeading'

interface EventLineProps {
  /** Place of the row in the list. */
  readonly index: number
  readonly list: LinesProps
}

/** What a line of the list holds: an event, under the heading of its year where it is the first of that. */
export function EventLine({ index, list }: EventLineProps) {
  const event = list.rows.at(index)
  const heading = list.rows.headingOf(index)
  return (
    <>
      {heading.first === index && <YearHeading heading={heading} locale={list.locale} />}
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
