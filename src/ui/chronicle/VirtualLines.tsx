import { type CSSProperties, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { EventLine } from './EventLine'
import type { LinesProps } from './EventList'
import { takeSlots } from './line-slots'
import { scrollSpace } from './list-anchor'
import { createLongList, type LineRange, type LongList, rangeAmong } from './long-list'
import { YearHeading } from './YearHeading'

/** The lines of a long list: only those around the view, and the one that has the Tab stop, are in the document. */
export function VirtualLines(props: LinesProps) {
  const { rows, openEvent, tabStop } = props
  const { length } = rows
  const list = useRef<HTMLUListElement>(null)
  const long = useRef<LongList>(undefined)
  const awaited = useRef<number>(undefined)
  const [asked, setRange] = useState<LineRange>({ first: 0, end: 0, top: 0 })
  const range = rangeAmong(asked, length)

  useLayoutEffect(() => {
    const scroller = list.current?.closest<HTMLElement>('.event-list')
    if (!list.current || !scroller) return
    long.current = createLongList(scroller, list.current, (next, isBlank) =>
      isBlank ? flushSync(() => setRange(next)) : setRange(next),
    )
    return long.current.stop
  }, [])
  useLayoutEffect(() => long.current?.place(length, range))

  const focusAwaited = () => {
    if (awaited.current === undefined) return
    const line = list.current?.querySelector<HTMLElement>(`.event-row[data-index="${awaited.current}"]`)
    if (!line) return
    awaited.current = undefined
    line.focus({ preventScroll: true })
  }
  useImperativeHandle(props.handle, () => ({
    focusLine: (index) => {
      awaited.current = index
      long.current?.show(index)
      focusAwaited()
    },
    showEnd: () => long.current?.showEnd(),
  }))
  useEffect(focusAwaited)

  const openIndex = openEvent === undefined ? -1 : rows.indexOf(openEvent)
  useEffect(() => {
    if (openIndex >= 0) long.current?.show(openIndex)
  }, [openIndex])

  const { first, end } = range
  const indexes = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at)
  if (tabStop < first) indexes.unshift(tabStop)
  if (tabStop >= end) indexes.push(tabStop)
  const slots = useSlots(indexes.map((index) => rows.at(index).id))
  return (
    <>
      <div className="year-heading-pinned" aria-hidden="true">
        <YearHeading heading={rows.headingOf(Math.min(range.top, length - 1))} locale={props.locale} />
      </div>
      <div
        className="event-lines-space"
        style={{ '--lines-height': `${scrollSpace(length)}px` } as CSSProperties}
      >
        <ul
          className="event-lines event-lines-virtual"
          aria-label={props.label}
          aria-describedby={props.describedBy}
          ref={list}
          onFocus={({ target }) => {
            const line = Number(target.dataset.index)
            if (line < first || line >= end) long.current?.show(line)
          }}
        >
          {indexes.map((index) => (
            <li
              key={slots.get(rows.at(index).id)}
              className={index < first || index >= end ? 'visually-hidden' : undefined}
              aria-setsize={length}
              aria-posinset={index + 1}
            >
              <EventLine index={index} list={props} />
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}

/** In which element each line is drawn, by its id. */
function useSlots(ids: readonly string[]): ReadonlyMap<string, number> {
  const held = useRef<ReadonlyMap<string, number>>(new Map())
  const slots = takeSlots(ids, held.current)
  useLayoutEffect(() => {
    held.current = slots
  })
  return slots
}
