import { namingDay, yearDay } from '../../domain/select/on-this-day'
import { daysInMonth, daysToCivil } from '../../domain/time/days'
import { formatFields } from '../../i18n/format-fields'
import { formatNumber } from '../../i18n/format-number'
import { useOnThisDayMessages } from '../../i18n/use-on-this-day-messages'

interface DayStepsProps {
  /** Numbers of days of the year. */
  readonly day: number
  readonly today: number
  onChange(day: number): void
  /** Steps to where there are events; `undefined` where there is no other such day. */
  readonly onEarlier: (() => void) | undefined
  readonly onLater: (() => void) | undefined
  onStep(by: 1 | -1): void
  readonly locale: string
}

const LEAP_YEAR = 2000

/** The ways to another day of the year: to the next, to the next that has events, by month and day, to today. */
export function DaySteps({ day, today, onChange, onEarlier, onLater, onStep, locale }: DayStepsProps) {
  const words = useOnThisDayMessages()
  const shown = daysToCivil(namingDay(day))
  const choose = (month: number, date: number) =>
    onChange(yearDay(month, Math.min(date, daysInMonth(LEAP_YEAR, month))))
  const step = (key: keyof typeof words.steps, sign: string, go: (() => void) | undefined) => (
    <button
      type="button"
      className="day-step"
      aria-label={words.steps[key]}
      title={words.steps[key]}
      aria-disabled={!go}
      onClick={go}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
  return (
    <div className="day-steps">
      {step('previousEvent', '«', onEarlier)}
      {step('previous', '‹', () => onStep(-1))}
      <select
        aria-label={words.day}
        value={shown.day}
        onChange={({ target }) => choose(shown.month, Number(target.value))}
      >
        {count(daysInMonth(LEAP_YEAR, shown.month)).map((date) => (
          <option key={date} value={date}>
            {formatNumber(date, locale)}
          </option>
        ))}
      </select>
      <select
        aria-label={words.month}
        value={shown.month}
        onChange={({ target }) => choose(Number(target.value), shown.day)}
      >
        {count(12).map((month) => (
          <option key={month} value={month}>
            {formatFields(namingDay(yearDay(month, 1)), locale, { month: 'long' })}
          </option>
        ))}
      </select>
      {step('next', '›', () => onStep(1))}
      {step('nextEvent', '»', onLater)}
      <button type="button" className="button" aria-disabled={day === today} onClick={() => onChange(today)}>
        {words.today}
      </button>
    </div>
  )
}

const count = (last: number) => Array.from({ length: last }, (_, index) => index + 1)
