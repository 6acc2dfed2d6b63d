import type { AxisTick } from '../../domain/time/axis-ticks'
import { clockTicks } from '../../domain/time/clock-ticks'
import type { TimeScale } from '../../domain/time/time-scale'
import { LABEL_GAP } from './AxisTicks'

/** The ticks of an even axis, down to times of day. */
export function evenTicks({ axis, width }: TimeScale): readonly AxisTick[] {
  return clockTicks(axis, width, LABEL_GAP)
}
