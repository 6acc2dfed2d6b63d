import { type RefObject, useEffect } from 'react'

/** Tells when somebody points at, scrolls or touches one of these parts of the page. `onTouch` is a stable function. */
export function useTouched(parts: readonly RefObject<HTMLElement | null>[], onTouch: () => void): void {
  useEffect(() => {
    const elements = parts.flatMap(({ current }) => current ?? [])
    const options = { capture: true, passive: true }
    for (const element of elements) {
      for (const type of ['pointerdown', 'wheel']) element.addEventListener(type, onTouch, options)
    }
    return () => {
      for (const element of elements) {
        for (const type of ['pointerdown', 'wheel']) element.removeEventListener(type, onTouch, options)
      }
    }
  }, [parts, onTouch])
}
