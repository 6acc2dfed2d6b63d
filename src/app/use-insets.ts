import { type RefObject, useEffect, useState } from 'react'

export interface Insets {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** Before the card has been measured. */
export const UNMEASURED: Insets = { top: 0, right: 0, bottom: 0, left: 0 }

/** How far the card covers the map from each side, in CSS pixels of the map, which are larger where it is shown enlarged. */
export function useInsets(
  map: RefObject<HTMLElement | null>,
  card: RefObject<HTMLElement | null>,
  open: boolean,
): Insets {
  const [insets, setInsets] = useState(UNMEASURED)
  useEffect(() => {
    if (!open || !map.current || !card.current) {
      setInsets(UNMEASURED)
      return
    }
    const measure = () => {
      const below = map.current?.getBoundingClientRect()
      const above = card.current?.getBoundingClientRect()
      // The card's place is empty until its code has come.
      if (below && above && above.height > 0)
        setInsets(coveredSides(below, above, map.current?.currentCSSZoom || 1))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(map.current)
    observer.observe(card.current)
    measure()
    return () => observer.disconnect()
  }, [map, card, open])
  return insets
}

function coveredSides(map: DOMRect, card: DOMRect, enlarged: number): Insets {
  const apart =
    card.left >= map.right || card.right <= map.left || card.top >= map.bottom || card.bottom <= map.top
  if (apart) return { ...UNMEASURED }
  const wide = card.width > map.width * 0.7
  if (wide) return { ...UNMEASURED, bottom: Math.max(0, map.bottom - card.top) / enlarged }
  return card.left - map.left > map.right - card.right
    ? { ...UNMEASURED, right: (map.right - card.left) / enlarged }
    : { ...UNMEASURED, left: (card.right - map.left) / enlarged }
}
