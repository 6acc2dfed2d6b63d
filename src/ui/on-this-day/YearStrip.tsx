import { type CSSProperties, useId, useMemo } from 'react'
import { type Anniversary, namingDay, YEAR_DAYS, yearDay } from '../../domain/select/on-this-day'
import { useOnThisDayMessages } from '../../i18n/use-on-this-day-messages'
import { stackDots } from './stack-dots'
import './YearStrip.css'

interface YearStripProps {
  readonly days: readonly (readonly Anniversary[])[]
  /** Numbers of days of the year. */
  readonly day: number
  readonly today: number
  /** The day in words, with its events. */
  readonly text: string
  onChange(day: number): void
  readonly locale: string
}

/** Days between two dots of a level: the strip is about a pixel a day wide. */
const DOT_DAYS = 7

/** More events on a day look like so many. */
const MOST_DOTS = 12

/** Pixels from one level to the next, and of all levels together. */
const LEVEL = 7
const ROOM = 70

const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1)

const at = (day: number) => ({ '--at': `${(day / (YEAR_DAYS - 1)) * 100}%` }) as CSSProperties

/** A year with a dot for each event, over a native range input that walks it by the day. */
export function YearStrip({ days, day, today, text, onChange, locale }: YearStripProps) {
  const words = useOnThisDayMessages()
  const hint = useId()
  const dots = useMemo(
    () =>
      stackDots(
        days.map(({ length }) => Math.min(MOST_DOTS, length)),
        DOT_DAYS,
      ),
    [days],
  )
  const levels = 1 + dots.reduce((most, { level }) => Math.max(most, level), 0)
  const rise = Math.min(LEVEL, ROOM / levels)
  const month = new Intl.DateTimeFormat(locale, { month: 'narrow', calendar: 'gregory', timeZone: 'UTC' })
  return (
    <div className="year-strip">
      <div className="year-strip-plot" aria-hidden="true">
        <span className="year-strip-day" style={at(day)} />
        {dots.map((dot) => (
          <span
            key={`${dot.day} ${dot.level}`}
            className="year-strip-dot"
            data-shown={dot.day === day || undefined}
            style={{ ...at(dot.day), insetBlockEnd: `${3 + dot.level * rise}px` }}
          />
        ))}
        <span className="year-strip-today" style={at(today)} />
        {MONTHS.map((number) => (
          <span key={number} className="year-strip-month" style={at(yearDay(number, 1))}>
            {month.format(namingDay(yearDay(number, 1)) * 86_400_000)}
          </span>
        ))}
      </div>
      <input
        type="range"
        min={0}
        max={YEAR_DAYS - 1}
        step={1}
        value={day}
        aria-label={words.strip}
        aria-valuetext={text}
        aria-describedby={hint}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
      <p id={hint} className="visually-hidden">
        {words.stripHint}
      </p>
    </div>
  )
}
