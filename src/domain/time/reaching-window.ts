import { type Extent, grainOf } from './extent'
import { clip, overlaps, type TimeSpan, type TimeWindow } from './time-span'

/**
 * The window itself where it holds some of the span, else moved so far that it reaches the span's start (or its
 * end), and no farther; From gives way where it must. A span that the extent does not have moves nothing.
 */
export function reachingWindow(
  window: TimeWindow,
  span: TimeSpan | undefined,
  upTo: 'start' | 'end',
  extent: Extent,
): TimeWindow {
  const part = span && clip(span, extent)
  if (!span || !part || overlaps(span, window)) return window
  const { add } = grainOf(extent)
  const to = upTo === 'start' ? add(part.from, 1) : part.to
  return { from: Math.min(window.from, add(to, -1)), to }
}
