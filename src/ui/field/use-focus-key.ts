import { type RefObject, useCallback, useEffect, useState } from 'react'

interface Wanted {
  readonly keys: readonly string[]
  readonly isSpare: boolean
  readonly isWhole: boolean
}

/**
 * Moves the focus, after the next render, to the part of an element whose `data-focus` is the key, or the first of the keys that is there; with `isSpare` only where
 * the focus is lost with what had it, with `isWhole` to all of a field's text, for it to be replaced.
 */
export function useFocusKey(
  root: RefObject<HTMLElement | null>,
): (key: string | readonly string[], isSpare?: boolean, isWhole?: boolean) => void {
  // State and no ref: the effects of an earlier render, which has not the part yet, may still be to come.
  const [wanted, want] = useState<Wanted>()
  useEffect(() => {
    if (!wanted) return
    const { keys, isSpare, isWhole } = wanted
    if (isSpare && document.activeElement !== document.body) return
    const [part] = keys.flatMap(
      (key) => root.current?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(key)}"]`) ?? [],
    )
    const fold = part?.closest('details')
    if (fold) fold.open = true
    part?.focus()
    if (isWhole && (part instanceof HTMLInputElement || part instanceof HTMLTextAreaElement)) part.select()
  }, [root, wanted])
  return useCallback(
    (key, isSpare = false, isWhole = false) => want({ keys: [key].flat(), isSpare, isWhole }),
    [],
  )
}
