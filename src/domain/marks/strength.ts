import type { TimeWindow } from '../time/time-span'

/** Steps of strength that marks are drawn in; the oldest events stay at step 0, which is still legible. */
export const STRENGTHS = 6

/** Days within which an event counts as new in windows of any length. */
const FRESH = 120

/**
 * Ages from which on an event no longer has a strength of 1, 2, …, in parts of what it fades by: it fades as e to the minus age,
 * in steps. To compare with these costs a hundredth of what the exponential of each age does.
 */
const AGES = Array.from({ length: STRENGTHS - 1 }, (_, below) => Math.log((STRENGTHS - 1) / (below + 0.35)))

/**
 * How strongly an event that was over at a time (days) stands out in a window: STRENGTHS - 1 while it lasts and when it has just ended,
 * falling by its age relative to the window.
 */
export function strengthIn({ from, to }: TimeWindow): (end: number) => number {
  const scale = Math.max(365, (to - from) * 0.3)
  return (end) => {
    const age = (to - end - FRESH) / scale
    let strength = 0
    while (strength < AGES.length && age < (AGES[strength] as number)) strength++
    return strength
  }
}
