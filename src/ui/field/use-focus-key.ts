import { type RefObject, useCallback, useEffect, useReducer, useRef } from 'react'

/**
 * Moves the focus, after the next render, to the part of an element whose `data-focus` is the key; with `isSpare` only where
 * the focus is lost with what had it, with `isWhole` to all of a field's text, for it to be replaced.
 */
export function useFocusKey(
  root: RefObject<HTMLElement | null>,
): (key: string, isSpare?: boolean, isWhole?: boolean) => void {
  const wanted = useRef<{ readonly key: string; readonly isSpare: boolean; readonly isWhole: boolean }>(
    undefined,
  )
  const [, render] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    if (!wanted.current) return
    const { key, isSpare, isWhole } = wanted.current
    wanted.current = undefined
    if (isSpare && document.activeElement !== document.body) return
    const part = root.current?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(key)}"]`)
    const fold = part?.closest('details')
    if (fold) fold.open = true
    part?.focus()
    if (isWhole && (part instanceof HTMLInputElement || part instanceof HTMLTextAreaElement)) part.select()
  })
  return useCallback((key, isSpare = false, isWhole = false) => {
    wanted.current = { key, isSpare, isWhole }
    render()
  }, [])
}
