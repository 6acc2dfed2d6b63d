import { clamp } from '../clamp'
import { type Extent, grainOf } from './extent'
import type { TimeWindow } from './time-span'

/** Grains that an axis shows at least. */
const FEWEST = 14

/** The shortest time that an axis shows, in days. */
export function shortestAxis(extent: Extent): number {
  return FEWEST * grainOf(extent).length
}

/** What an axis shows of an extent: `undefined` is all of it. Days, perhaps fractional. */
export type AxisView = TimeWindow | undefined

/** The part of an extent that is nearest to the wanted one: within it, and not shorter than an axis may be. */
export function fitAxis({ from, to }: TimeWindow, extent: Extent): AxisView {
  const whole = extent.to - extent.from
  const width = Math.min(whole, Math.max(shortestAxis(extent), to - from))
  if (width >= whole - 1e-6) return undefined
  const start = clamp((from + to - width) / 2, extent.from, extent.to - width)
  return { from: start, to: start + width }
}
