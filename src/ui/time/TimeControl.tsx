import { type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { Leg, Place, Stay } from '../../domain/atlas/atlas'
import type { MarkScheme } from '../../domain/marks/mark-scheme'
import type { EventSeries } from '../../domain/series/event-series'
import type { Calendar } from '../../domain/time/calendar-types'
import type { Extent } from '../../domain/time/extent'
import type { AxisView } from '../../domain/time/fit-axis'
import type { TimeScale } from '../../domain/time/time-scale'
import type { TimeWindow } from '../../domain/time/time-span'
import type { Readable } from '../../domain/view/readable'
import type { Spacing } from '../../domain/view/view'
import { useMessages } from '../../i18n/use-messages'
import './TimeControl.css'
import { isControl } from './is-control'
import { TimeHeadline } from './TimeHeadline'
import { TimePlot } from './TimePlot'
import { TransportButtons } from './TransportButtons'
import type { TimePlayer } from './time-player'
import type { TimeTools } from './time-tools'
import { WindowFields } from './WindowFields'

/** Milliseconds for which a note is shown; the style sheet fades it out in the last of them. */
const NOTE_TIME = 3500

export interface TaughtAxis {
  /** Ids of the events that are pointed out. */
  readonly lit: ReadonlySet<string>
  /** Drawn over the axis. */
  readonly pins: (scale: TimeScale) => ReactNode
}

export interface TimeControlProps {
  /** The time of the atlas, in days; whole grains. */
  readonly extent: Extent
  /** What of it the axis shows; it changes with every frame of a gesture. */
  readonly axis: Readable<AxisView>
  readonly onAxisChange: (axis: AxisView) => void
  /** The end (days, exclusive) of a second time that is compared with the window's. */
  readonly otherTo: number | undefined
  readonly spacing: Spacing
  readonly onSpacingChange: (spacing: Spacing) => void
  /** As chosen; dates are worded in it once `locale` has it too. */
  readonly calendar: Calendar
  readonly onCalendarChange: (calendar: Calendar) => void
  /** Once they have been fetched. */
  readonly tools: TimeTools | undefined
  /** Over a window that holds a new value by the time `onWindowChange` returns. */
  readonly player: TimePlayer
  readonly onWindowChange: (window: TimeWindow) => void
  /** The events that pass the filters, at all times. */
  readonly events: EventSeries
  readonly allEvents: EventSeries
  readonly scheme: MarkScheme
  readonly stays: readonly Stay[]
  readonly legs: readonly Leg[]
  readonly places: ReadonlyMap<string, Place>
  readonly hovered: ReadonlySet<string>
  readonly onHover: (ids: readonly string[]) => void
  readonly openEvent: string | undefined
  readonly onOpenEvent: (id: string) => void
  /** Id of the stay whose card is open. */
  readonly openStay: string | undefined
  /** A bar of the residency band was chosen: go there in time and place, and say what it rests on. */
  readonly onOpenStay: (stay: Stay) => void
  /** Perhaps with a calendar (see `withCalendar`). */
  /** What a lesson adds: it says itself where it takes the window. */
  readonly taught?: TaughtAxis | undefined
  readonly locale: string
  readonly reducedMotion: boolean
  readonly theme: 'light' | 'dark'
}

/**
 * The time control. The window changes up to sixty times a second, so its parts paint themselves from the
 * player; React renders when data, size, theme or a choice changes.
 */
export function TimeControl(props: TimeControlProps) {
  const {
    player,
    events,
    openEvent,
    reducedMotion,
    onWindowChange,
    onOpenEvent,
    stays,
    legs,
    places,
    locale,
    tools,
  } = props
  const { time } = useMessages()
  const { from, to, grain, isLasting } = props.extent
  const extent = useMemo(() => ({ from, to, grain, isLasting }), [from, to, grain, isLasting])
  const [notice, setNotice] = useState<{ readonly text: string; readonly number: number }>()
  const onNoEvent = useCallback(
    (text: string) => setNotice((last) => ({ text, number: (last?.number ?? 0) + 1 })),
    [],
  )

  useEffect(() => {
    if (!notice) return
    const timer = setTimeout(() => setNotice(undefined), NOTE_TIME)
    return () => clearTimeout(timer)
  }, [notice])

  const { allEvents } = props
  const shownEvent = useMemo(() => {
    const index = openEvent === undefined ? -1 : allEvents.indexOf(openEvent)
    return index < 0 ? undefined : allEvents.at(index)
  }, [allEvents, openEvent])

  useLayoutEffect(() => {
    player.configure({ events, openEvent, reducedMotion, onWindowChange, onOpenEvent })
  }, [player, events, openEvent, reducedMotion, onWindowChange, onOpenEvent])
  useLayoutEffect(() => player.connect(), [player])

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== ' ' || event.defaultPrevented || event.repeat) return
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (isControl(event.target)) return
      event.preventDefault()
      player.toggle()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [player])

  return (
    <section className="time" aria-label={time.region}>
      <div className="time-bar">
        <TransportButtons player={player} onNoEvent={onNoEvent} />
        {notice && (
          <p key={notice.number} className="time-note" aria-hidden="true">
            {notice.text}
          </p>
        )}
        <TimeHeadline
          player={player}
          stays={stays}
          legs={legs}
          places={places}
          openEvent={shownEvent}
          locale={locale}
        />
        <WindowFields {...props} />
      </div>
      <TimePlot {...props} extent={extent} shownEvent={shownEvent} />
      {tools && (
        <tools.TimeAnnouncer
          player={player}
          events={events}
          locale={locale}
          notice={notice}
          isTaught={props.taught !== undefined}
        />
      )}
    </section>
  )
}
