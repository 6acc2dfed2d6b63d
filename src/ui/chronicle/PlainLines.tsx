import { useEffect, useImperativeHandle, useRef } from 'react'
import type { LinesProps } from './EventList'
import { EventRow, termsOf } from './EventRow'
import { scrollWithin } from './scroll-within'
import { YearHeading } from './YearHeading'

/** The lines of a list that is short enough to stand in the document as a whole. */
export function PlainLines(props: LinesProps) {
  const { rows, openEvent } = props
  const list = useRef<HTMLUListElement>(null)
  const lineAt = (index: number) => list.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)
  useImperativeHandle(props.handle, () => ({ focusLine: (index) => lineAt(index)?.focus() }))

  const openIndex = openEvent === undefined ? -1 : rows.findIndex((row) => row.event.id === openEvent)
  useEffect(() => {
    const line = list.current?.querySelector(`[data-index="${openIndex}"]`)
    const scroller = line?.closest('.event-list')
    if (line && scroller) scrollWithin(scroller, line)
  }, [openIndex])

  return (
    <ul
      className="event-lines event-lines-plain"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      ref={list}
    >
      {rows.map(({ event, heading, headed }, index) => (
        <li key={event.id}>
          {heading !== undefined && <YearHeading text={heading} count={headed} locale={props.locale} />}
          <EventRow
            atlas={props.atlas}
            event={event}
            index={index}
            terms={termsOf(props.matches, event.id)}
            open={event.id === openEvent}
            hovered={event.id === props.hovered}
            tabStop={index === props.tabStop}
            onOpen={props.onOpen}
            onHover={props.onHover}
            locale={props.locale}
            theme={props.theme}
          />
        </li>
      ))}
    </ul>
  )
}
