import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { Thumb } from '../../domain/playback/key-step'
import type { PlaybackState } from '../../domain/playback/playback'
import { pause } from '../../domain/playback/tick'
import { clockDigits } from '../../domain/time/clock-digits'
import { COMMON_ERA, eraDay } from '../../domain/time/edtf-day'
import { type Extent, grainOf } from '../../domain/time/extent'
import type { TimeWindow } from '../../domain/time/time-span'
import { calendarWords } from '../../i18n/calendar-words'
import { useMessages } from '../../i18n/use-messages'
import { dateReader, fetchDateReader } from './date-reader'
import type { TimePlayer } from './time-player'
import { usePace, usePaint } from './use-player'

/**
 * A text field for an end of the window. A date that cannot be used is kept, with the reason beside it, until the
 * window changes in some other way.
 */
export function DateField({ thumb, player, locale }: { thumb: Thumb; player: TimePlayer; locale: string }) {
  const { time, date } = useMessages()
  const input = useRef<HTMLInputElement>(null)
  const edited = useRef(false)
  const [problem, setProblem] = useState<string>()
  const pace = usePace(player)
  const problemId = useId()

  const shown = useRef<TimeWindow>(undefined)
  const shownIn = useRef<string>(undefined)
  const typing = useRef(false)

  usePaint(player, (state) => {
    const moved = state.window !== shown.current || locale !== shownIn.current
    shown.current = state.window
    shownIn.current = locale
    if (typing.current || !moved) return
    edited.current = false
    if (problem !== undefined) setProblem(undefined)
    pace(() => {
      if (input.current) input.current.value = textOf(player.get(), thumb, locale, date.era)
    })
  })

  /** Typing takes over from playing, and the window that rests then is no reason to drop what was typed. */
  function edit() {
    edited.current = true
    pace.stop()
    typing.current = true
    player.apply(pause)
    typing.current = false
  }

  function restore() {
    edited.current = false
    setProblem(undefined)
    if (input.current) input.current.value = textOf(player.get(), thumb, locale, date.era)
  }

  function apply() {
    const text = input.current?.value ?? ''
    const read = dateReader()
    if (read) return use(read(text, thumb, player.get(), locale))
    fetchDateReader().then(
      () => input.current?.value === text && edited.current && apply(),
      () => setProblem(time.cannotRead),
    )
  }

  function use(typed: ReturnType<NonNullable<ReturnType<typeof dateReader>>>) {
    if ('problem' in typed) return setProblem(typed.problem)
    edited.current = false
    setProblem(undefined)
    player.apply(() => typed.state)
    restore()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') {
      event.preventDefault()
      apply()
    } else if (event.key === 'Escape' && (edited.current || problem)) {
      event.stopPropagation()
      restore()
    }
  }

  return (
    <div className="time-field time-date" data-text={textLength(player.get().extent)}>
      <span className="time-label" aria-hidden="true">
        {thumb === 'from' ? time.fromDate : time.toDate}
      </span>
      <input
        ref={input}
        type="text"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="done"
        maxLength={64}
        aria-label={thumb === 'from' ? time.fromDate : time.toDate}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : problemId}
        onFocus={() => void fetchDateReader().catch(() => {})}
        onChange={edit}
        onBlur={() => edited.current && apply()}
        onKeyDown={onKeyDown}
      />
      <span id={problemId} className="time-problem" role="alert" hidden={problem === undefined}>
        {problem}
      </span>
    </div>
  )
}

/** Where all is within a day, only times of day tell times apart. */
function isOfOneDay(extent: Extent): boolean {
  return Math.floor(extent.from) === Math.floor(grainOf(extent).last(extent))
}

function textLength(extent: Extent): 'usual' | 'long' {
  if (extent.from < COMMON_ERA) return 'long'
  return grainOf(extent).perDay === 1 || isOfOneDay(extent) ? 'usual' : 'long'
}

function textOf({ window, extent }: PlaybackState, thumb: Thumb, locale: string, era: string): string {
  const { floor, last } = grainOf(extent)
  const time = thumb === 'from' ? floor(window.from) : last(window)
  const day = Math.floor(time)
  const digits = calendarWords(locale)?.digitsOfDay(day, locale) ?? eraDay(day, era)
  const { grain = 'day' } = extent
  if (grain === 'day') return digits
  const clock = clockDigits(time, grain)
  return isOfOneDay(extent) ? clock : `${digits} ${clock}`
}
