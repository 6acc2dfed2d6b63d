import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Thumb } from '../../domain/playback/key-step'
import { lastDay, type PlaybackState } from '../../domain/playback/playback'
import { pause } from '../../domain/playback/tick'
import { typeDate } from '../../domain/playback/typed-date'
import type { DateProblem } from '../../domain/time/date-problem'
import { edtfDay } from '../../domain/time/edtf-day'
import { parseTypedDate } from '../../domain/time/parse-typed-date'
import type { TimeWindow } from '../../domain/time/time-span'
import { formatDay } from '../../i18n/format-date'
import { useMessages } from '../../i18n/use-messages'
import { createPace } from './pace'
import type { TimePlayer } from './time-player'
import { usePaint } from './use-player'

/**
 * A text field for an end of the window. A date that cannot be used is kept, with the reason beside it, until the
 * window changes in some other way.
 */
export function DateField({ thumb, player, locale }: { thumb: Thumb; player: TimePlayer; locale: string }) {
  const { time } = useMessages()
  const input = useRef<HTMLInputElement>(null)
  const edited = useRef(false)
  const [problem, setProblem] = useState<string>()
  const [pace] = useState(() => createPace())
  useEffect(() => pace.stop, [pace])
  const problemId = useId()

  const shown = useRef<TimeWindow>(undefined)
  const typing = useRef(false)

  usePaint(player, (state) => {
    const moved = state.window !== shown.current
    shown.current = state.window
    if (typing.current || !moved) return
    edited.current = false
    if (problem !== undefined) setProblem(undefined)
    const write = () => {
      if (input.current) input.current.value = textOf(player.get(), thumb)
    }
    if (state.playing || player.origin() === 'drag') pace(write)
    else {
      pace.stop()
      write()
    }
  })

  /** Typing takes over from playing, and the window that rests then is no reason to drop what was typed. */
  function edit() {
    edited.current = true
    pace.stop()
    typing.current = true
    player.apply(pause)
    typing.current = false
  }

  function wordingOf({ code, values }: DateProblem): string {
    const impossible = code === 'date/impossible-day' || code === 'date/impossible-month'
    const wording = time.problems[impossible ? 'no-such-day' : 'not-a-date']
    const { suggestion } = values
    return typeof suggestion === 'string' ? time.didYouMean(wording, suggestion) : wording
  }

  function restore() {
    edited.current = false
    setProblem(undefined)
    if (input.current) input.current.value = textOf(player.get(), thumb)
  }

  function apply() {
    const text = input.current?.value ?? ''
    const { extent } = player.get()
    const read = parseTypedDate(text, { extent, locale })
    if ('problem' in read) return setProblem(wordingOf(read.problem))
    const typed = typeDate(player.get(), thumb, read.span)
    if ('problem' in typed) {
      if (typed.problem !== 'outside') return setProblem(time.problems[typed.problem])
      return setProblem(time.outside(formatDay(extent.from, locale), formatDay(lastDay(extent), locale)))
    }
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
    <div className="time-field time-date">
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

function textOf(state: PlaybackState, thumb: Thumb): string {
  return edtfDay(thumb === 'from' ? state.window.from : lastDay(state.window))
}
