import { useEffect, useReducer, useRef } from 'react'
import { countDatedIn, type EventSeries } from '../../domain/series/event-series'
import { grainOf } from '../../domain/time/extent'
import type { TimeWindow } from '../../domain/time/time-span'
import { formatDay, formatSpan } from '../../i18n/format-date'
import { useMessages } from '../../i18n/use-messages'
import { countBefore } from './events-near'
import type { TimePlayer } from './time-player'

/** Milliseconds of rest before a change is spoken. */
const REST = 1000

/** Milliseconds between two events spoken while playing. */
const PASSING = 1500

interface TimeAnnouncerProps {
  player: TimePlayer
  events: EventSeries
  locale: string
  /** Something to say at once; an object, so that it can be said twice. */
  notice: { readonly text: string } | undefined
  /** Whether a lesson says itself where it takes the window. */
  isTaught: boolean
}

/**
 * The control's one live region. A change is spoken once, a second after the last; a slider has already
 * spoken its own date, so then only the count follows. While it plays, events are spoken as they are passed.
 */
export function TimeAnnouncer({ player, events, locale, notice, isTaught }: TimeAnnouncerProps) {
  const { date, time } = useMessages()
  const [said, say] = useReducer(({ turn }, text: string) => ({ text, turn: turn + 1 }), {
    text: '',
    turn: 0,
  })
  // What was said last is true of this window; of none where it was about an event that was passed.
  const spoken = useRef<TimeWindow | undefined>(player.get().window)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const { starts } = events
    let passed = countBefore(starts, player.get().window.to)
    let lastPassing = Number.NEGATIVE_INFINITY

    function speakPassing(to: number) {
      const now = countBefore(starts, to)
      const event = now > passed ? events.at(now - 1) : undefined
      if (event?.span && performance.now() - lastPassing >= PASSING) {
        lastPassing = performance.now()
        const when = formatSpan(event.span, event.date, { locale, messages: date })
        spoken.current = undefined
        say(`${when}: ${event.title}`)
      }
      passed = now
    }

    function speakRest() {
      const { window, extent } = player.get()
      if (window.from === spoken.current?.from && window.to === spoken.current.to) return
      spoken.current = window
      if (isTaught && player.origin() === 'elsewhere') return
      const count = time.events(countDatedIn(events, window), locale)
      const [from, to] = [formatDay(window.from, locale), formatDay(grainOf(extent).last(window), locale)]
      say(player.origin() === 'slider' ? count : time.windowAnnounced(from, to, count))
    }

    function awaitRest() {
      clearTimeout(timer)
      if (!player.get().playing) timer = setTimeout(speakRest, REST)
    }

    // Other events may have come with another window, as by Back.
    awaitRest()
    const stop = player.subscribe(() => {
      const { playing, window } = player.get()
      if (playing && player.origin() === 'playing') speakPassing(window.to)
      else passed = countBefore(starts, window.to)
      awaitRest()
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [player, events, locale, date, time, isTaught])

  useEffect(() => {
    if (notice) say(notice.text)
  }, [notice])

  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {/* A new element, so that the same words are spoken again. */}
      <span key={said.turn}>{said.text}</span>
    </div>
  )
}
