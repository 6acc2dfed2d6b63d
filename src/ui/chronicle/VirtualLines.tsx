import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useImperativeHandle, useRef } from 'react'
import { EventLine } from './EventLine'
import type { LinesProps } from './EventList'
import { YearHeading } from './YearHeading'

const ROW_HEIGHT = 68
const HEADING_HEIGHT = 28

/** The lines of a long list: only those in view, and the one that has the Tab stop, are in the document. */
export function VirtualLines(props: LinesProps) {
  const { rows, openEvent, tabStop } = props
  const list = useRef<HTMLUListElement>(null)
  const awaited = useRef<number>(undefined)
  const virtualizer = useVirtualizer<HTMLElement, HTMLLIElement>({
    count: rows.length,
    getScrollElement: () => list.current?.closest<HTMLElement>('.event-list') ?? null,
    estimateSize: (index) =>
      rows.headingOf(index).first === index ? ROW_HEIGHT + HEADING_HEIGHT : ROW_HEIGHT,
    getItemKey: (index) => rows.at(index).id,
    overscan: 8,
    scrollPaddingStart: HEADING_HEIGHT,
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range)
      if (indexes.includes(tabStop)) return indexes
      return [...indexes, tabStop].sort((a, b) => a - b)
    },
  })
  const focusAwaited = () => {
    if (awaited.current === undefined) return
    const line = list.current?.querySelector<HTMLElement>(`[data-index="${awaited.current}"] .event-row`)
    if (!line) return
    awaited.current = undefined
    line.focus({ preventScroll: true })
  }
  useImperativeHandle(props.handle, () => ({
    focusLine: (index) => {
      awaited.current = index
      virtualizer.scrollToIndex(index)
      focusAwaited()
    },
  }))
  useEffect(focusAwaited)

  const openIndex = openEvent === undefined ? -1 : rows.indexOf(openEvent)
  useEffect(() => {
    if (openIndex >= 0) virtualizer.scrollToIndex(openIndex)
  }, [openIndex, virtualizer])

  const items = virtualizer.getVirtualItems()
  const first = Math.min(virtualizer.range?.startIndex ?? 0, rows.length - 1)
  return (
    <>
      <div className="year-heading-pinned" aria-hidden="true">
        <YearHeading heading={rows.headingOf(first)} locale={props.locale} />
      </div>
      <ul
        className="event-lines event-lines-virtual"
        aria-label={props.label}
        aria-describedby={props.describedBy}
        ref={list}
        style={{ blockSize: virtualizer.getTotalSize() }}
      >
        {items.map(({ index, key, start }) => {
          return (
            <li
              key={key}
              data-index={index}
              ref={virtualizer.measureElement}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <EventLine index={index} list={props} />
            </li>
          )
        })}
      </ul>
    </>
  )
}
