import type { TimeWindow } from '../time/time-span'

/**
 * The window where what there is spans another time than before: an end that lay at the end of all goes on to lie there,
 * one that was chosen stays. A window that would show nothing shows all.
 */
export function followExtent(window: TimeWindow, before: TimeWindow, extent: TimeWindow): TimeWindow {
  const from = window.from <= before.from ? extent.from : Math.max(window.from, extent.from)
  const to = window.to >= before.to ? extent.to : Math.min(window.to, extent.to)
  if (from >= to) return extent
  return from === window.from && to === window.to ? window : { from, to }
}
