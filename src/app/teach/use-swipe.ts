import { type PointerEvent, useRef } from 'react'

/** CSS pixels that a finger goes sideways at the least, and how much more than up or down. */
const SHORTEST = 56
const SLANT = 2

/** Props of an element on which a finger's swipe goes on (towards the start of a line) or back. */
export function useSwipe(onNext: () => void, onPrevious: () => void) {
  const start = useRef<{ readonly x: number; readonly y: number }>(undefined)
  return {
    onPointerDown({ pointerType, clientX, clientY }: PointerEvent) {
      start.current = pointerType === 'touch' ? { x: clientX, y: clientY } : undefined
    },
    onPointerUp({ clientX, clientY, currentTarget }: PointerEvent) {
      if (!start.current) return
      const [x, y] = [clientX - start.current.x, clientY - start.current.y]
      start.current = undefined
      if (Math.abs(x) < SHORTEST || Math.abs(x) < SLANT * Math.abs(y)) return
      const isBackwards = x > 0 !== (getComputedStyle(currentTarget).direction === 'rtl')
      if (isBackwards) onPrevious()
      else onNext()
    },
    onPointerCancel() {
      start.current = undefined
    },
  }
}
