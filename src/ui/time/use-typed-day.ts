import { type KeyboardEvent, useState } from 'react'
import type { Extent } from '../../domain/time/extent'
import { grainIn, withoutCalendar } from '../../i18n/calendar-locale'
import { formatDay } from '../../i18n/format-date'
import { readTypedDay } from './read-typed-day'

export interface TypedDayOptions {
  /** Days since 1970-01-01; the beginning of a grain of the extent. */
  readonly time: number
  readonly extent: Extent
  onAsk(time: number): void
  readonly locale: string
}

/** What has been typed over a day, and what was found wrong with it. It is gone once another day is shown. */
interface Draft {
  readonly over: number
  readonly text: string
  readonly problem?: string
}

/** A day as text in a field, to be typed over: what its `input` needs, and in words why what it holds is no day of the atlas, or how it was read. */
export function useTypedDay({ time, extent, onAsk, locale }: TypedDayOptions) {
  const [kept, setDraft] = useState<Draft>()
  const plain = withoutCalendar(locale)
  const draft = kept?.over === time ? kept : undefined
  const [read, setRead] = useState<{ readonly time: number; readonly note: string | undefined }>()

  function apply() {
    if (!draft) return
    const typed = readTypedDay(draft.text, extent, locale)
    if ('problem' in typed) return setDraft({ ...draft, ...typed })
    setDraft(undefined)
    setRead(typed)
    onAsk(typed.time)
  }

  return {
    problem: draft?.problem,
    note: draft === undefined && read?.time === time ? read.note : undefined,
    input: {
      type: 'text',
      dir: 'auto',
      autoComplete: 'off',
      spellCheck: false,
      enterKeyHint: 'done',
      maxLength: 64,
      value: draft?.text ?? formatDay(time, plain, grainIn(plain) === 'day' ? 'long' : 'short'),
      'aria-invalid': draft?.problem !== undefined,
      onFocus: ({ target }: React.FocusEvent<HTMLInputElement>) => target.select(),
      onChange: ({ target }: React.ChangeEvent<HTMLInputElement>) =>
        setDraft({ over: time, text: target.value }),
      onBlur: apply,
      // Before what holds the field, which Escape closes otherwise.
      onKeyDownCapture(event: KeyboardEvent) {
        if (event.key === 'Enter') apply()
        else if (event.key === 'Escape' && draft) {
          event.preventDefault()
          setDraft(undefined)
        }
      },
    },
  } as const
}
