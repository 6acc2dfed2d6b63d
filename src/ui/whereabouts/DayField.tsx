import { useId } from 'react'
import { useWhereaboutsMessages } from '../../i18n/use-whereabouts-messages'
import { type TypedDayOptions, useTypedDay } from '../time/use-typed-day'

/** A day as text, to be typed over. */
export function DayField(props: TypedDayOptions) {
  const words = useWhereaboutsMessages()
  const { input, problem } = useTypedDay(props)
  const hint = useId()
  return (
    <div className="asked-day">
      <label>
        <span className="asked-label">{words.day}</span>
        <input {...input} aria-describedby={hint} />
      </label>
      <p id={hint} className="asked-hint" data-problem={problem !== undefined || undefined} role="alert">
        {problem}
      </p>
    </div>
  )
}
