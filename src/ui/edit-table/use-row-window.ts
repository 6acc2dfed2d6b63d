import { type RefObject, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { rowWindow, scrollToRow } from '../../domain/table/row-window'

export const ROW_HEIGHT = 34

/** The rows in view of a box that scrolls, below a head of one row's height, and what brings a row into view. */
export function useRowWindow(box: RefObject<HTMLElement | null>, count: number) {
  const [scroll, setScroll] = useState({ scrollTop: 0, view: 600 })
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const read = () => {
      const { scrollTop, clientHeight } = element
      setScroll({ scrollTop, view: clientHeight > ROW_HEIGHT ? clientHeight - ROW_HEIGHT : 600 })
    }
    const onScroll = () => flushSync(read)
    read()
    element.addEventListener('scroll', onScroll, { passive: true })
    const observer = new ResizeObserver(read)
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', onScroll)
      observer.disconnect()
    }
  }, [box])
  const reveal = (row: number) => {
    if (!box.current) return
    const { scrollTop } = box.current
    box.current.scrollTop = scrollToRow(row, { count, rowHeight: ROW_HEIGHT, ...scroll, scrollTop })
  }
  const page = Math.max(1, Math.floor(scroll.view / ROW_HEIGHT) - 1)
  return { ...rowWindow({ count, rowHeight: ROW_HEIGHT, ...scroll }), reveal, page }
}
