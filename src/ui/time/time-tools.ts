import { AxisTools } from './AxisTools'
import { evenTicks } from './even-ticks'
import { PlotTip } from './PlotTip'
import { TimeAnnouncer } from './TimeAnnouncer'
import { TimeOptions } from './TimeOptions'
import { unevenAxis } from './uneven-axis'

/** The parts of the time control that the first view does without. */
export const timeTools = {
  AxisTools,
  PlotTip,
  TimeAnnouncer,
  TimeOptions,
  evenTicks,
  unevenAxis,
}

export type TimeTools = typeof timeTools
