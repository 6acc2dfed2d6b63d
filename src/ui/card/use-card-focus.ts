import { type RefObject, useEffect, useRef, useState } from 'react'

/**
 * Moves the focus to the heading when the card opens or shows another event, except while the reader steps on
 * with a button of the card: there the focus stays on the button, and the result is `true` so that the new
 * event is announced instead.
 */
export function useCardFocus(
  card: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  eventId: string,
): boolean {
  const [announced, setAnnounced] = useState(false)
  const shown = useRef<string>(undefined)
  useEffect(() => {
    if (shown.current === eventId) return
    shown.current = eventId
    const focused = document.activeElement
    const stepping = focused?.closest('.card-steps') != null && card.current?.contains(focused) === true
    setAnnounced(stepping)
    if (stepping) heading.current?.scrollIntoView({ block: 'nearest' })
    else heading.current?.focus()
  }, [card, heading, eventId])
  return announced
}
