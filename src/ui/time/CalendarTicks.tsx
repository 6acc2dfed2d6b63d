import { memo, useMemo } from 'react'
import type { AxisTick } from '../../domain/time/axis-ticks'
import { calendarLevels } from '../../domain/time/calendar-levels'
import { levelTicks, placedTicks } from '../../domain/time/placed-ticks'
import type { TimeScale } from '../../domain/time/time-scale'
import { calendarOf } from '../../i18n/calendar-locale'
import { useAxisMessages } from '../../i18n/use-axis-messages'
import { formatInCalendar } from '../../i18n/word-calendar'
import { TickRow } from './TickRow'

/** Pixels that a label needs: names of months are long in these calendars. */
const GAPS = { year: 46, month: 116, day: 92, minute: 92, second: 92 } as const

/** The second row of ticks, in the calendar of the locale: its years where they truly begin. */
export const CalendarTicks = memo(function CalendarTicks({
  scale,
  isUneven,
  locale,
}: {
  scale: TimeScale
  isUneven: boolean
  locale: string
}) {
  const { calendars } = useAxisMessages()
  const calendar = calendarOf(locale)
  const ticks = useMemo(() => {
    if (!calendar || scale.width === 0) return []
    const place = isUneven ? placedTicks : levelTicks
    return place(calendarLevels(scale.axis, calendar), scale.x, (kind) => GAPS[kind])
  }, [scale, calendar, isUneven])
  if (!calendar) return null
  const label = ({ value, kind }: AxisTick) =>
    formatInCalendar(
      value,
      locale,
      {
        ...(kind === 'day' ? { day: 'numeric' } : {}),
        ...(kind === 'year' ? {} : { month: 'long' }),
        ...(kind === 'day' ? {} : { year: 'numeric' }),
      },
      calendar,
    )
  return (
    <TickRow ticks={ticks} scale={scale} label={label} className="time-ticks time-calendar-ticks">
      <span
        className="residency-country time-calendar-name"
        data-side={scale.rightToLeft ? 'right' : 'left'}
        aria-hidden="true"
      >
        {calendars[calendar]}
      </span>
    </TickRow>
  )
})
