import { evenEvents } from '../../domain/histogram/even-events'
import { unevenBinEdges } from '../../domain/histogram/uneven-bin-edges'
import { type AxisTick, lettersBeyondFour } from '../../domain/time/axis-ticks'
import { civilLevels } from '../../domain/time/civil-levels'
import { placedTicks } from '../../domain/time/placed-ticks'
import type { TimeScale } from '../../domain/time/time-scale'

/** Pixels between labels at the least, by the length of a label. */
const GAPS = { year: 40, month: 64, day: 84, minute: 84, second: 84 } as const

/** Pixels of a letter. */
const LETTER = 6.4

/** What an axis that gives crowded years room does in another way than one that is even. */
export const unevenAxis = {
  spread: evenEvents,
  edges: unevenBinEdges,
  ticks({ axis, width, x }: TimeScale): readonly AxisTick[] {
    if (width === 0) return []
    const more = LETTER * lettersBeyondFour(axis.from, axis.to)
    return placedTicks(civilLevels(axis), x, (kind) => GAPS[kind] + more)
  },
}
