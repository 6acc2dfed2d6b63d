import { type RefObject, useEffect, useRef, useState } from 'react'

/** The part of its height by which a card is turned: the last lines read stay, as the first. */
const PAGE = 0.85

/** CSS pixels that sizes which are no whole pixels leave over. */
const ROUNDING = 2

export interface CardPages {
  /** Whether the card goes on below what is seen. */
  readonly hasMore: boolean
  /** Shows what comes after (1) or before (-1) within the step; says whether there was any. */
  turn(by: 1 | -1): boolean
  /** Has the step before opened at its end, where whoever reads back left it. */
  openBeforeAtEnd(): void
}

/** A step's card within `part` that is longer than a wall is high, to be read by a clicker, which cannot scroll. */
export function useCardPages(
  part: RefObject<HTMLElement | null>,
  isOn: boolean,
  step: number,
  reducedMotion: boolean,
): CardPages {
  const [hasMore, setMore] = useState(false)
  const atEnd = useRef<number>(undefined)
  const card = () => part.current?.querySelector<HTMLElement>('.step-card')

  useEffect(() => {
    const element = part.current?.querySelector('.step-card')
    if (!isOn || !element) return
    const look = () => setMore(below(element) > ROUNDING)
    const size = new ResizeObserver(look)
    const content = new MutationObserver(look)
    size.observe(element)
    content.observe(element, { childList: true, characterData: true, subtree: true })
    element.addEventListener('scroll', look, { passive: true })
    look()
    return () => {
      size.disconnect()
      content.disconnect()
      element.removeEventListener('scroll', look)
      setMore(false)
    }
  }, [isOn, part])
  // After the card, which shows another step from its start.
  useEffect(() => {
    const element = part.current?.querySelector('.step-card')
    if (atEnd.current === step) element?.scrollTo(0, element.scrollHeight)
    atEnd.current = undefined
  }, [step, part])

  return {
    hasMore,
    turn(by) {
      const element = card()
      if (!element || (by > 0 ? below(element) : element.scrollTop) <= ROUNDING) return false
      const top = by * PAGE * element.clientHeight
      element.scrollBy({ top, behavior: reducedMotion ? 'instant' : 'smooth' })
      return true
    },
    openBeforeAtEnd() {
      atEnd.current = step - 1
    },
  }
}

function below({ scrollHeight, scrollTop, clientHeight }: Element): number {
  return scrollHeight - scrollTop - clientHeight
}
