import { memo, useMemo } from 'react'
import { axisTicks } from '../../domain/time/axis-ticks'
import type { TimeScale } from '../../domain/time/time-scale'
import { formatTick } from '../../i18n/format-tick'

/** Pixels between labels at the least. */
const LABEL_GAP = 46

/** Ticks and their labels: years in serif numerals. */
export const AxisTicks = memo(function AxisTicks({ scale, locale }: { scale: TimeScale; locale: string }) {
  const { extent, width } = scale
  const ticks = useMemo(() => axisTicks(extent.from, extent.to, width, LABEL_GAP), [extent, width])
  return (
    <div className="time-ticks" aria-hidden="true">
      {ticks.map((tick) => (
        <span
          key={tick.value}
          className={tick.major ? 'time-tick time-tick-major' : 'time-tick'}
          style={{ insetInlineStart: scale.x(tick.value) }}
        >
          {tick.major && <span className="time-tick-label">{formatTick(tick, locale)}</span>}
        </span>
      ))}
    </div>
  )
})
