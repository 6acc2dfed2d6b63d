import { useEffect, useEffectEvent } from 'react'
import type { LessonKey } from '../../domain/lesson/lesson-key'
import { keyFocus, lessonKey } from '../../ui/lesson/lesson-keys'

interface LessonKeyActions {
  /** Says whether it did something: else the key is the page's. */
  onKey(key: LessonKey): boolean
  /** Any other key of somebody who looks for themselves. */
  onOther?(): void
  /** The key of the spotlight is let go, or its window is left. */
  onSpotlightEnd?(): void
}

/**
 * Keys of a lesson, before the page's own get them; Escape after what is open within map and card, which closes by it.
 * A key that is held counts once.
 */
export function useLessonKeys(actions: LessonKeyActions): void {
  const press = useEffectEvent((event: KeyboardEvent, isLeaving: boolean): boolean => {
    const focus = keyFocus(event.target)
    const isRightToLeft = getComputedStyle(document.documentElement).direction === 'rtl'
    const key = event.defaultPrevented ? undefined : lessonKey(event, focus, isRightToLeft)
    if ((key === 'leave') !== isLeaving) return false
    if (key && (event.repeat || actions.onKey(key))) {
      event.preventDefault()
      event.stopPropagation()
      return key === 'spotlight'
    }
    if (focus === 'slider' || focus === 'map' || focus === 'group') actions.onOther?.()
    return false
  })
  const letGo = useEffectEvent(() => actions.onSpotlightEnd?.())
  useEffect(() => {
    let held: string | undefined
    const onFirst = (event: KeyboardEvent) => {
      if (press(event, false)) held = event.code
    }
    const onLast = (event: KeyboardEvent) => void press(event, true)
    const end = () => {
      held = undefined
      letGo()
    }
    const onKeyUp = ({ code }: KeyboardEvent) => code === held && end()
    addEventListener('keydown', onFirst, true)
    document.addEventListener('keydown', onLast)
    addEventListener('keyup', onKeyUp, true)
    addEventListener('blur', end)
    return () => {
      removeEventListener('keydown', onFirst, true)
      document.removeEventListener('keydown', onLast)
      removeEventListener('keyup', onKeyUp, true)
      removeEventListener('blur', end)
    }
  }, [])
}
