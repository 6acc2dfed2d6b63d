import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react'

const STOP = '[data-stop]'

/** The entries as they stood, and which of them had the focus. */
interface Held {
  readonly stops: readonly HTMLElement[]
  readonly at: number
}

/**
 * Keeps the focus within a list when what had it goes: it moves to what follows, then. Entries are marked by `data-stop`:
 * the heading of one or else its first button gets it; without any, the box itself.
 */
export function useKeptFocus(box: RefObject<HTMLElement | null>) {
  const held = useRef<Held>(undefined)
  const hold = () => {
    const stops = [...(box.current?.querySelectorAll<HTMLElement>(STOP) ?? [])]
    const at = stops.findIndex((stop) => stop.contains(document.activeElement))
    held.current = at < 0 ? undefined : { stops, at }
  }
  useLayoutEffect(() => {
    if (held.current === undefined) return
    if (!box.current?.contains(document.activeElement)) {
      const stop = successor(held.current, [...(box.current?.querySelectorAll<HTMLElement>(STOP) ?? [])])
      const target = stop?.matches('button') ? stop : stop?.querySelector<HTMLElement>('h4, button')
      ;(target ?? box.current)?.focus()
    }
    hold()
  })
  return {
    onFocus: hold,
    onBlur: ({ relatedTarget }: FocusEvent<HTMLElement>) => {
      if (!box.current?.contains(relatedTarget)) held.current = undefined
    },
  }
}

/** What now stands behind the last of those before that is still there; else the first of those behind. */
function successor({ stops, at }: Held, now: readonly HTMLElement[]): HTMLElement | undefined {
  const before = stops.slice(0, at).findLast((stop) => now.includes(stop))
  const behind = stops.slice(at + 1).find((stop) => now.includes(stop))
  return (before && now[now.indexOf(before) + 1]) ?? behind ?? before ?? now[0]
}
