import { useMemo, useRef, useState } from 'react'
import type { AtlasEvent, Leg, Place, Stay } from '../../domain/atlas/atlas'
import { placeName } from '../../domain/atlas/place-name'
import type { Who } from '../../domain/atlas/relocation-schema'
import { isAtStart } from '../../domain/playback/event-step'
import type { PlaybackState } from '../../domain/playback/playback'
import { type Presence, type Sureness, whereabouts } from '../../domain/residency/whereabouts'
import { grainOf } from '../../domain/time/extent'
import { calendarOf, grainIn } from '../../i18n/calendar-locale'
import { formatDay, formatStart } from '../../i18n/format-date'
import { useMessages } from '../../i18n/use-messages'
import './TimeHeadline.css'
import type { TimePlayer } from './time-player'
import { usePace, usePaint } from './use-player'

/** Milliseconds between two dates while time moves: new words have the page laid out anew. */
const READING = 150

interface TimeHeadlineProps {
  player: TimePlayer
  stays: readonly Stay[]
  legs: readonly Leg[]
  places: ReadonlyMap<string, Place>
  openEvent: AtlasEvent | undefined
  locale: string
}

/**
 * The current date in words, and where the leadership and the members were then; also the band's key. Where time
 * has come to the open event, the date is no more exact than that of the event is known.
 */
export function TimeHeadline({ player, stays, legs, places, openEvent, locale }: TimeHeadlineProps) {
  const { date: dateMessages, time } = useMessages()
  const date = useRef<HTMLSpanElement>(null)
  const leadership = useRef<HTMLSpanElement>(null)
  const members = useRef<HTMLSpanElement>(null)
  const parts = useMemo(() => ({ stays, legs }), [stays, legs])
  const shown = useRef<number>(undefined)
  const shownParts = useRef<unknown>(undefined)

  const dateOf = (state: PlaybackState) => {
    const isHere = openEvent?.span && isAtStart(state, openEvent.span)
    const start = isHere ? formatStart(openEvent.date, { locale, messages: dateMessages }) : undefined
    return start ?? formatDay(lastOf(state), locale)
  }
  const wordsOn = (state: PlaybackState) => {
    const found = whereabouts(parts, lastOf(state))
    return {
      date: dateOf(state),
      leadership: wording(found.leadership),
      members: wording(found.members),
    }
  }
  // Rendered too, so that the page has its height from the first layout on.
  const [first] = useState(() => wordsOn(player.get()))
  const pace = usePace(player, READING)
  usePaint(player, () => pace(update))

  function update() {
    const state = player.get()
    const day = lastOf(state)
    const key = `${locale} ${stays.length} ${openEvent?.id}`
    if (day === shown.current && shownParts.current === key) return
    shown.current = day
    shownParts.current = key
    const words = wordsOn(state)
    write(date.current, words.date)
    write(leadership.current, words.leadership)
    write(members.current, words.members)
  }

  function wording(presences: readonly Presence[]): string {
    const stayed = presences.filter(({ kind }) => kind === 'stay')
    const named = stayed.length > 0 ? stayed : presences
    if (named.length === 0) return time.notRecorded
    const list = (sureness: Sureness) =>
      [...new Set(named.filter((each) => each.sureness === sureness).map(nameOf))].join(', ')
    const [certain, unknownEnd, approximate] = [list('certain'), list('end-unknown'), list('approximate')]
    return [
      certain,
      unknownEnd && time.endUnknown(unknownEnd),
      approximate && time.datesApproximate(approximate),
    ]
      .filter(Boolean)
      .join(', ')
  }

  function nameOf(presence: Presence): string {
    return presence.kind === 'stay'
      ? placeName(places, presence.stay.place, locale)
      : time.onTheWay(placeName(places, presence.leg.to, locale))
  }

  const where: readonly [Who, typeof leadership][] = [
    ['leadership', leadership],
    ['members', members],
  ]
  return (
    <div className="time-headline" data-calendar={calendarOf(locale)} data-grain={grainIn(locale)}>
      <span className="time-now" dir="auto" ref={date}>
        {first.date}
      </span>
      {stays.length > 0 && (
        <span className="time-where">
          {where.map(([who, ref]) => (
            <span key={who} className="time-who">
              <span className={`time-key stay-${who}`} aria-hidden="true" />
              <span className="time-who-label">{time[who]}: </span>
              <span ref={ref}>{first[who]}</span>
            </span>
          ))}
        </span>
      )}
    </div>
  )
}

function write(element: HTMLElement | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text
}

const lastOf = ({ window, extent }: PlaybackState) => grainOf(extent).last(window)
