import { memo, useMemo } from 'react'
import { type AxisTick, axisTicks } from '../../domain/time/axis-ticks'
import type { TimeScale } from '../../domain/time/time-scale'
import { withoutCalendar } from '../../i18n/calendar-locale'
import { formatTick } from '../../i18n/format-tick'
import { TickRow } from './TickRow'

/** Pixels between labels at the least. */
const LABEL_GAP = 46

interface AxisTicksProps {
  scale: TimeScale
  /** Places the ticks of an axis that is not even. */
  unevenTicks: ((scale: TimeScale) => readonly AxisTick[]) | undefined
  locale: string
}

export const AxisTicks = memo(function AxisTicks({ scale, unevenTicks, locale }: AxisTicksProps) {
  const ticks = useMemo(() => {
    if (unevenTicks) return unevenTicks(scale)
    return axisTicks(scale.axis, scale.width, LABEL_GAP)
  }, [scale, unevenTicks])
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
