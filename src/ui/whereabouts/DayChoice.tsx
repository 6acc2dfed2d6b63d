import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { clamp } from '../../domain/clamp'
import { addMonths, civilToDays } from '../../domain/time/days'
import { edtfDay } from '../../domain/time/edtf-day'
import { useWhereaboutsMessages } from '../../i18n/use-whereabouts-messages'
import type { TypedDayOptions } from '../time/use-typed-day'
import { DayField } from './DayField'

/** A day that is typed, picked from the browser's calendar, or stepped to by month and year. */
export function DayChoice(props: TypedDayOptions) {
  const { time: day, extent, onAsk } = props
  const words = useWhereaboutsMessages()
  const calendar = useRef<HTMLInputElement>(null)
  const [isPlain, setPlain] = useState(false)
  const [first, last] = [extent.from, extent.to - 1]
  const step = (key: keyof typeof words.steps, months: number, sign: string) => {
    const isAtEnd = months < 0 ? day <= first : day >= last
    return (
      <button
        type="button"
        className="asked-step"
        aria-label={words.steps[key]}
        title={words.steps[key]}
        aria-disabled={isAtEnd}
        onClick={() => onAsk(clamp(addMonths(day, months), first, last))}
      >
        <span aria-hidden="true">{sign}</span>
      </button>
    )
  }
  const pick = () => {
    try {
      calendar.current?.showPicker()
    } catch {
      // Frames of other sites may not open it, and some browsers have none: the day is chosen in the field itself.
      flushSync(() => setPlain(true))
      calendar.current?.focus()
    }
  }
  return (
    <div className="asked">
      <DayField {...props} />
      <div className="asked-steps">
        {step('previousYear', -12, '«')}
        {step('previousMonth', -1, '‹')}
        <span className="asked-pick">
          {!isPlain && (
            <button type="button" className="button" onClick={pick}>
              {words.pick}
            </button>
          )}
          <input
            ref={calendar}
            type="date"
            data-plain={isPlain || undefined}
            tabIndex={isPlain ? 0 : -1}
            aria-hidden={!isPlain}
            aria-label={words.pick}
            min={edtfDay(first)}
            max={edtfDay(last)}
            value={edtfDay(day)}
            onChange={({ target }) => {
              const [year, month, date] = target.value.split('-').map(Number)
              if (year && month && date) onAsk(clamp(civilToDays(year, month, date), first, last))
            }}
          />
        </span>
        {step('nextMonth', 1, '›')}
        {step('nextYear', 12, '»')}
      </div>
    </div>
  )
}
