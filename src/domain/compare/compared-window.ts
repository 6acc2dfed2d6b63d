import { endWindowAt, windowChoiceOf } from '../playback/window-choice'
import type { Extent } from '../time/extent'
import type { TimeWindow } from '../time/time-span'

/**
 * The window of a second time that ends at `to` (days, exclusive), of the same kind as that of the first: everything so
 * far, of the same length, or as long. It is cut where the atlas begins.
 */
export function comparedWindow(to: number, window: TimeWindow, extent: Extent): TimeWindow {
  const choice = windowChoiceOf(window, extent)
  if (choice !== 'custom') return endWindowAt(to, choice, window, extent)
  return { from: Math.max(extent.from, to - (window.to - window.from)), to }
}
