import { useEffect, useImperativeHandle, useRef } from 'react'
import { EventLine } from './EventLine'
import type { LinesProps } from './EventList'
import { scrollWithin } from './scroll-within'

/** The lines of a list that is short enough to stand in the document as a whole. */
export function PlainLines(props: LinesProps) {
  const { rows, openEvent } = props
  const list = useRef<HTMLUListElement>(null)
  const lineAt = (index: number) => list.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)
  useImperativeHandle(props.handle, () => ({
    focusLine: (index) => lineAt(index)?.focus(),
    showEnd: () => {
      const scroller = list.current?.closest('.event-list')
      if (scroller) scroller.scrollTop = scroller.scrollHeight
    },
  }))

  const openIndex = openEvent === undefined ? -1 : rows.indexOf(openEvent)
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
      {Array.from({ length: rows.length }, (_, index) => (
        <li key={rows.at(index).id}>
          <EventLine index={index} list={props} />
        </li>
      ))}
    </ul>
  )
}
