import { clamp } from '../clamp'
import type { TimeWindow } from './time-span'

/** The shortest time that an axis shows, in days. */
export const SHORTEST_AXIS = 14

/** What an axis shows of an extent: `undefined` is all of it. Days, perhaps fractional. */
export type AxisView = TimeWindow | undefined

/** The part of an extent that is nearest to the wanted one: within it, and not shorter than an axis may be. */
export function fitAxis({ from, to }: TimeWindow, extent: TimeWindow): AxisView {
  const whole = extent.to - extent.from
  const width = Math.min(whole, Math.max(SHORTEST_AXIS, to - from))
  if (width >= whole - 1e-6) return undefined
  const start = clamp((from + to - width) / 2, extent.from, extent.to - width)
  return { from: start, to: start + width }
}
