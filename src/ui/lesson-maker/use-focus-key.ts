import { type RefObject, useCallback, useEffect, useRef } from 'react'

/** Moves the focus, after the next render, to the part of an element whose `data-focus` is the key. */
export function useFocusKey(root: RefObject<HTMLElement | null>): (key: string) => void {
  const wanted = useRef<string>(undefined)
  useEffect(() => {
    const key = wanted.current
    wanted.current = undefined
    if (key) root.current?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(key)}"]`)?.focus()
  })
  return useCallback((key) => {
    wanted.current = key
  }, [])
}
