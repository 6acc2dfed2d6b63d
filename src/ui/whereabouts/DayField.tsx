import { useId } from 'react'
import { useWhereaboutsMessages } from '../../i18n/use-whereabouts-messages'
import { type TypedDayOptions, useTypedDay } from '../time/use-typed-day'

/** A day as text, to be typed over. */
export function DayField(props: TypedDayOptions) {
  const words = useWhereaboutsMessages()
  const { input, problem, note } = useTypedDay(props)
  const hint = useId()
  return (
    <div className="asked-day">
      <label>
        <span className="asked-label">{words.day}</span>
        <input {...input} aria-describedby={hint} />
      </label>
      <div id={hint} className="asked-hint">
        <p className="asked-problem" role="alert">
          {problem}
        </p>
        <p role="status">{note}</p>
      </div>
    </div>
  )
}
