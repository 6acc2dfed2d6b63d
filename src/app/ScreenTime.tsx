import { useMemo } from 'react'
import { TimeControl, type TimeControlProps } from '../ui/time/TimeControl'
import type { AtlasStore } from './atlas-store'
import { axisOf } from './use-atlas'
import type { Screen } from './use-screen'
import { useTimeTools } from './use-time-tools'

type OfEvents = 'extent' | 'events' | 'allEvents' | 'scheme' | 'stays' | 'legs' | 'places'
type OfStays = 'openStay' | 'onOpenStay' | 'taught'

interface ScreenTimeProps extends Pick<TimeControlProps, OfEvents | OfStays | 'onOpenEvent'> {
  readonly store: AtlasStore
  readonly screen: Screen
}

/** The time control, wired to the view of a screen. */
export function ScreenTime({ store, screen, ...props }: ScreenTimeProps) {
  const { view, hovered, player, locale, theme, reducedMotion } = screen
  const { setWindow, setAxis, setSpacing, setCalendar, hover } = store.getState()
  const axis = useMemo(() => axisOf(store), [store])
  const tools = useTimeTools()
  return (
    <TimeControl
      {...props}
      {...{ player, axis, tools, hovered, locale, theme, reducedMotion }}
      onWindowChange={setWindow}
      onAxisChange={setAxis}
      otherTo={view.compare}
      spacing={view.spacing}
      onSpacingChange={setSpacing}
      calendar={view.calendar}
      onCalendarChange={setCalendar}
      onHover={hover}
      openEvent={view.event}
    />
  )
}
