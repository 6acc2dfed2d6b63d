import { clamp } from '../clamp'
import type { TimeWindow } from '../time/time-span'
import { createPlayback, moveTo } from './playback'
import { MIN_DAYS } from './window-choice'

/**
 * The window whose last day is `day`, as far as the extent allows. It stays of its kind as when To is moved; a window
 * with free ends that starts later moves as a whole.
 */
export function windowUpTo(day: number, window: TimeWindow, extent: TimeWindow): TimeWindow {
  const state = createPlayback(extent, window)
  const to = clamp(Math.floor(day) + 1, extent.from + MIN_DAYS, extent.to)
  if (state.choice !== 'custom' || to > state.window.from) return moveTo(state, to).window
  return { from: Math.max(extent.from, to - (state.window.to - state.window.from)), to }
}
