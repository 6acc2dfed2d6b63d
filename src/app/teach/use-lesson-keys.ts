import { useEffect, useEffectEvent } from 'react'
import { type KeyFocus, keyFocus, type LessonKey, lessonKey } from '../../ui/lesson/lesson-keys'

/**
 * Keys of a lesson, before the page's own get them. `onKey` says whether it did something; `onOther` tells of any other
 * key of somebody who looks for themselves.
 */
export function useLessonKeys(onKey: (key: LessonKey) => boolean, onOther: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const focus: KeyFocus = keyFocus(event.target)
    const isRightToLeft = getComputedStyle(document.documentElement).direction === 'rtl'
    const key = event.defaultPrevented ? undefined : lessonKey(event, focus, isRightToLeft)
    if (key && onKey(key)) {
      event.preventDefault()
      event.stopPropagation()
    } else if (focus === 'slider' || focus === 'map') onOther()
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => press(event)
    addEventListener('keydown', onKeyDown, true)
    return () => removeEventListener('keydown', onKeyDown, true)
  }, [])
}
