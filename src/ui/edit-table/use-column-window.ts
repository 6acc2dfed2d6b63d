import { type RefObject, useLayoutEffect, useMemo, useState } from 'react'
import { columnWindow } from '../../domain/table/column-window'

/** The columns in view of a box that scrolls, by their places: the first, which stays, and those beside it. */
export function useColumnWindow(
  box: RefObject<HTMLElement | null>,
  widths: readonly number[],
): readonly number[] {
  const [seen, setSeen] = useState({ first: 0, end: 0 })
  const key = widths.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what the widths are.
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const read = () => {
      const next = columnWindow({ widths, scrolled: Math.abs(element.scrollLeft), view: element.clientWidth })
      setSeen((last) => (last.first === next.first && last.end === next.end ? last : next))
    }
    read()
    element.addEventListener('scroll', read, { passive: true })
    const observer = new ResizeObserver(read)
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', read)
      observer.disconnect()
    }
  }, [box, key])
  return useMemo(() => {
    const from = Math.max(1, seen.first)
    return [0, ...Array.from({ length: Math.max(0, seen.end - from) }, (_, at) => from + at)]
  }, [seen])
}

/** The same with the one that has to be there. */
export function withColumn(seen: readonly number[], column: number): readonly number[] {
  return seen.includes(column) ? seen : [...seen, column].sort((a, b) => a - b)
}
