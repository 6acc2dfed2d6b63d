import { useEffect, useEffectEvent, useRef } from 'react'

/**
 * Prints the page once so many pictures of it have loaded, at once where there is none; `onDone` tells that the
 * printing is over, or was called off. Returns what a loaded picture has to tell.
 */
export function usePrinting(pictures: number, onDone: () => void): () => void {
  const done = useEffectEvent(onDone)
  useEffect(() => {
    addEventListener('afterprint', done)
    return () => removeEventListener('afterprint', done)
  }, [])
  const hasNone = pictures === 0
  useEffect(() => {
    if (!hasNone) return
    const soon = setTimeout(print)
    return () => clearTimeout(soon)
  }, [hasNone])
  const loaded = useRef(0)
  return () => {
    loaded.current++
    if (loaded.current === pictures) print()
  }
}
