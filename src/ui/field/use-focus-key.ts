import { type RefObject, useCallback, useEffect, useReducer, useRef } from 'react'

/**
 * Moves the focus, after the next render, to the part of an element whose `data-focus` is the key; with `isSpare` only where
 * the focus is lost with what had it.
 */
export function useFocusKey(root: RefObject<HTMLElement | null>): (key: string, isSpare?: boolean) => void {
  const wanted = useRef<{ readonly key: string; readonly isSpare: boolean }>(undefined)
  const [, render] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    if (!wanted.current) return
    const { key, isSpare } = wanted.current
    wanted.current = undefined
    if (isSpare && document.activeElement !== document.body) return
    const part = root.current?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(key)}"]`)
    const fold = part?.closest('details')
    if (fold) fold.open = true
    part?.focus()
  })
  return useCallback((key, isSpare = false) => {
    wanted.current = { key, isSpare }
    render()
  }, [])
}
