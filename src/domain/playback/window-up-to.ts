import { clamp } from '../clamp'
import { type Extent, grainOf } from '../time/extent'
import type { TimeWindow } from '../time/time-span'
import { createPlayback, moveTo } from './playback'

/**
 * The window whose last day (or grain) `time` lies in, as far as the extent allows. It stays of its kind as when To is moved; a window
 * with free ends that starts later moves as a whole.
 */
export function windowUpTo(time: number, window: TimeWindow, extent: Extent): TimeWindow {
  const state = createPlayback(extent, window)
  const { floor, add } = grainOf(extent)
  const to = clamp(add(floor(time), 1), add(extent.from, 1), extent.to)
  if (state.choice !== 'custom' || to > state.window.from) return moveTo(state, to).window
  return { from: Math.max(extent.from, to - (state.window.to - state.window.from)), to }
}
