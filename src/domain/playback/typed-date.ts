import { grainOf } from '../time/extent'
import type { TimeSpan } from '../time/time-span'
import type { Thumb } from './key-step'
import { moveFrom, moveTo, type PlaybackState } from './playback'

/** Why a date that can be read cannot be an end of the window. */
export type TypedDateProblem = 'outside' | 'from-after-to' | 'to-before-from'

/**
 * Puts an end of the window at a typed date: From at the first day that it may mean, To at the end of the
 * last. "1986" in From is 1 January, in To 31 December 1986.
 */
export function typeDate(
  state: PlaybackState,
  thumb: Thumb,
  span: TimeSpan,
): { readonly state: PlaybackState } | { readonly problem: TypedDateProblem } {
  const { extent, window, choice } = state
  const { floor, ceil } = grainOf(extent)
  if (span.latestEnd <= extent.from || span.earliestStart >= extent.to) return { problem: 'outside' }
  if (thumb === 'from') {
    const from = Math.max(extent.from, span.earliestStart)
    return from >= window.to ? { problem: 'from-after-to' } : { state: moveFrom(state, floor(from)) }
  }
  const to = Math.min(extent.to, ceil(span.latestEnd))
  if (choice === 'custom' && to <= window.from) return { problem: 'to-before-from' }
  return { state: moveTo(state, to) }
}
