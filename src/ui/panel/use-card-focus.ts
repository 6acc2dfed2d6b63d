import { type RefObject, useEffect, useRef, useState } from 'react'

/**
 * Moves the focus to the heading when the card opens or shows another event, except while the reader steps on
 * with a button of the card or of the time control: there the focus stays on the button, and the result is
 * `true` so that the new event is announced instead. What a step of a lesson opens leaves the focus where it is.
 */
export function useCardFocus(
  heading: RefObject<HTMLElement | null>,
  eventId: string,
  isOfStep: boolean,
): boolean {
  const [announced, setAnnounced] = useState(false)
  const shown = useRef<string>(undefined)
  useEffect(() => {
    if (shown.current === eventId) return
    shown.current = eventId
    if (isOfStep) {
      setAnnounced(false)
      return
    }
    const focused = document.activeElement
    const stepping = focused?.closest('[data-event-steps]') != null
    setAnnounced(stepping)
    // A frame of another page takes no focus before the reader comes to it.
    if (globalThis.self !== globalThis.top && !document.hasFocus()) return
    if (stepping) heading.current?.scrollIntoView({ block: 'nearest' })
    else heading.current?.focus()
  }, [heading, eventId, isOfStep])
  return announced
}
