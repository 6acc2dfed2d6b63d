import type { TimeWindow } from '../time/time-span'

/** Steps of strength that marks are drawn in; the oldest events stay at step 0, which is still legible. */
export const STRENGTHS = 6

/** Days within which an event counts as new in windows of any length. */
const FRESH = 120

/**
 * How strongly an event that was over at `end` stands out: STRENGTHS - 1 while it lasts and when it has just ended, falling by its age
 * relative to the window.
 */
export function strengthOf(end: number, window: TimeWindow): number {
  const age = window.to - end - FRESH
  if (age <= 0) return STRENGTHS - 1
  const scale = Math.max(365, (window.to - window.from) * 0.3)
  return Math.max(0, Math.ceil((STRENGTHS - 1) * Math.exp(-age / scale) - 0.35))
}
