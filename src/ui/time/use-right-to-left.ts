import { type RefObject, useLayoutEffect, useState } from 'react'

/** Whether an element is laid out from right to left; follows the `dir` of the page. */
export function useRightToLeft(element: RefObject<HTMLElement | null>): boolean {
  const [rightToLeft, setRightToLeft] = useState(false)
  useLayoutEffect(() => {
    const read = () => {
      if (element.current) setRightToLeft(getComputedStyle(element.current).direction === 'rtl')
    }
    read()
    const observer = new MutationObserver(read)
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['dir'] })
    return () => observer.disconnect()
  }, [element])
  return rightToLeft
}
