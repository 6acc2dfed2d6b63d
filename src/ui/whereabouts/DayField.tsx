import { type KeyboardEvent, useId, useState } from 'react'
import type { TimeWindow } from '../../domain/time/time-span'
import { withoutCalendar } from '../../i18n/calendar-locale'
import { formatDay } from '../../i18n/format-date'
import { useWhereaboutsMessages } from '../../i18n/use-whereabouts-messages'
import { readTypedDay } from './read-typed-day'

export interface DayFieldProps {
  /** Days since 1970-01-01. */
  readonly day: number
  readonly extent: TimeWindow
  onAsk(day: number): void
  readonly locale: string
}

/** What has been typed over a day, and what was found wrong with it. It is gone once another day is shown. */
interface Draft {
  readonly over: number
  readonly text: string
  readonly problem?: string
}

/** A day as text, to be typed over. */
export function DayField({ day, extent, onAsk, locale }: DayFieldProps) {
  const words = useWhereaboutsMessages()
  const [kept, setDraft] = useState<Draft>()
  const hint = useId()
  const draft = kept?.over === day ? kept : undefined

  function apply() {
    if (!draft) return
    const read = readTypedDay(draft.text, extent, locale)
    if (typeof read === 'string') return setDraft({ ...draft, problem: read })
    setDraft(undefined)
    onAsk(read)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') apply()
    else if (event.key === 'Escape' && draft) {
      event.preventDefault()
      setDraft(undefined)
    }
  }

  return (
    <div className="asked-day">
      <label>
        <span className="asked-label">{words.day}</span>
        <input
          type="text"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="done"
          maxLength={64}
          value={draft?.text ?? formatDay(day, withoutCalendar(locale))}
          aria-invalid={draft?.problem !== undefined}
          aria-describedby={hint}
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => setDraft({ over: day, text: target.value })}
          onBlur={apply}
          // Before the card, which Escape closes otherwise.
          onKeyDownCapture={onKeyDown}
        />
      </label>
      <p
        id={hint}
        className="asked-hint"
        data-problem={draft?.problem !== undefined || undefined}
        role="alert"
      >
        {draft?.problem}
      </p>
    </div>
  )
}
