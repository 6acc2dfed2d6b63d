import { memo, useMemo } from 'react'
import { type AxisTick, axisTicks } from '../../domain/time/axis-ticks'
import type { TimeScale } from '../../domain/time/time-scale'
import { withoutCalendar } from '../../i18n/calendar-locale'
import { formatTick } from '../../i18n/format-tick'
import { TickRow } from './TickRow'

/** Pixels between labels at the least. */
export const LABEL_GAP = 46

interface AxisTicksProps {
  scale: TimeScale
  /** Places the ticks, where they are not just days, months and years of an even axis. */
  ticksOf: ((scale: TimeScale) => readonly AxisTick[]) | undefined
  locale: string
}

export const AxisTicks = memo(function AxisTicks({ scale, ticksOf, locale }: AxisTicksProps) {
  const ticks = useMemo(() => {
    if (ticksOf) return ticksOf(scale)
    return axisTicks(scale.axis, scale.width, LABEL_GAP)
  }, [scale, ticksOf])
  const language = withoutCalendar(locale)
  return (
    <TickRow
      ticks={ticks}
      scale={scale}
      label={(tick) => formatTick(tick, language)}
      className="time-ticks"
    />
  )
})
