import { useEffect, useMemo, useState } from 'react'
import type { AtlasEvent } from '../../domain/atlas/atlas'
import { lastDay } from '../../domain/playback/playback'
import { overlaps, type TimeWindow } from '../../domain/time/time-span'
import { formatDay, formatSpan } from '../../i18n/format-date'
import { useMessages } from '../../i18n/use-messages'
import { countBefore, eventStarts } from './events-near'
import type { TimePlayer } from './time-player'

/** Milliseconds of rest before a change is spoken. */
const REST = 1000

/** Milliseconds between two events spoken while playing. */
const PASSING = 1500

interface TimeAnnouncerProps {
  player: TimePlayer
  events: readonly AtlasEvent[]
  locale: string
  /** Something to say at once; an object, so that it can be said twice. */
  notice: { readonly text: string } | undefined
}

/**
 * The control's one live region. A change is spoken once, a second after the last; a slider has already
 * spoken its own date, so then only the count follows. While it plays, events are spoken as they are passed.
 */
export function TimeAnnouncer({ player, events, locale, notice }: TimeAnnouncerProps) {
  const { date, time } = useMessages()
  const [text, setText] = useState('')
  const starts = useMemo(() => eventStarts(events), [events])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let spoken: TimeWindow = player.get().window
    let passed = countBefore(starts, spoken.to)
    let lastPassing = Number.NEGATIVE_INFINITY

    function speakPassing(to: number) {
      const now = countBefore(starts, to)
      const event = now > passed ? starts.events[now - 1] : undefined
      if (event?.span && performance.now() - lastPassing >= PASSING) {
        lastPassing = performance.now()
        const when = formatSpan(event.span, event.date, { locale, messages: date })
        setText(`${when}: ${event.title}`)
      }
      passed = now
    }

    function speakRest() {
      const { window } = player.get()
      if (window.from === spoken.from && window.to === spoken.to) return
      spoken = window
      const count = time.events(events.filter(({ span }) => span && overlaps(span, window)).length, locale)
      const [from, to] = [formatDay(window.from, locale), formatDay(lastDay(window), locale)]
      setText(player.origin() === 'slider' ? count : time.windowAnnounced(from, to, count))
    }

    const stop = player.subscribe(() => {
      const { playing, window } = player.get()
      clearTimeout(timer)
      if (playing && player.origin() === 'playing') speakPassing(window.to)
      else passed = countBefore(starts, window.to)
      if (!playing) timer = setTimeout(speakRest, REST)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [player, events, starts, locale, date, time])

  useEffect(() => {
    if (notice) setText(notice.text)
  }, [notice])

  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {text}
    </div>
  )
}
