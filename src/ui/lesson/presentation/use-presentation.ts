import { type RefObject, useCallback, useEffect, useState } from 'react'
import { hidePointer } from './hide-pointer'
import { keepAwake } from './keep-awake'
import './presentation.css'

export interface Presentation {
  readonly isOn: boolean
  enter(): void
  leave(): void
}

/**
 * Shows a lesson on a wall: the page of the atlas around `part` has only map and card, in large type, on the full screen
 * where the browser allows it and in its window where not. The screen stays awake, and the pointer goes while it rests.
 */
export function usePresentation(part: RefObject<HTMLElement | null>): Presentation {
  const [isOn, setOn] = useState(false)
  const enter = useCallback(() => {
    setOn(true)
    document.documentElement.requestFullscreen?.().catch(() => {})
  }, [])
  const leave = useCallback(() => setOn(false), [])
  useEffect(() => {
    const element = part.current?.closest<HTMLElement>('.atlas')
    if (!isOn || !element) return
    element.dataset.presenting = ''
    const letSleep = keepAwake()
    const showPointer = hidePointer(element)
    // The browser's own Escape ends the full screen without telling of a key.
    const onChange = () => document.fullscreenElement ?? setOn(false)
    document.addEventListener('fullscreenchange', onChange)
    return () => {
      document.removeEventListener('fullscreenchange', onChange)
      if (document.fullscreenElement) document.exitFullscreen().catch(() => {})
      delete element.dataset.presenting
      letSleep()
      showPointer()
    }
  }, [isOn, part])
  return { isOn, enter, leave }
}
