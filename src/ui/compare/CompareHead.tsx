import { useId } from 'react'
import type { Extent } from '../../domain/time/extent'
import { grainIn, withoutCalendar } from '../../i18n/calendar-locale'
import { formatDay } from '../../i18n/format-date'
import { useCompareMessages } from '../../i18n/use-compare-messages'
import { useTypedDay } from '../time/use-typed-day'
import './CompareHead.css'

interface CompareHeadProps {
  /** Where the last grains of the two times begin (days since 1970-01-01): of the other map and of the map of the page. */
  readonly times: { readonly other: number; readonly shown: number }
  readonly extent: Extent
  onOtherChange(time: number): void
  onSwap(): void
  onEnd(): void
  readonly locale: string
}

/** The dates over the two maps: the one to be typed, the other that of the axis. */
export function CompareHead({ times, extent, onOtherChange, onSwap, onEnd, locale }: CompareHeadProps) {
  const words = useCompareMessages()
  const { input, problem } = useTypedDay({ time: times.other, extent, onAsk: onOtherChange, locale })
  const hint = useId()
  const style = grainIn(locale) === 'day' ? 'long' : 'short'
  const dateOf = (time: number) => formatDay(time, withoutCalendar(locale), style)
  const [other, shown] = [dateOf(times.other), dateOf(times.shown)]
  return (
    <section className="compare-head" aria-label={words.region} dir="ltr">
      <div className="compare-date" data-side="other">
        <h2 className="visually-hidden">{words.heading(words.other, other)}</h2>
        <label>
          <span className="compare-label">{words.other}</span>
          <input {...input} aria-describedby={hint} />
        </label>
        <p id={hint} className="compare-problem" role="alert">
          {problem}
        </p>
      </div>
      <button
        type="button"
        className="compare-button"
        aria-label={words.swap}
        title={words.swap}
        onClick={onSwap}
      >
        <svg viewBox="-12 -12 24 24" aria-hidden="true">
          <path d="M-8-4H7L3-8M8 4H-7L-3 8" />
        </svg>
      </button>
      <div className="compare-date" data-side="shown">
        <h2 className="visually-hidden">{words.heading(words.shown, shown)}</h2>
        <span className="compare-label" aria-hidden="true">
          {words.shown}
        </span>
        <span className="compare-shown" dir="auto" aria-hidden="true">
          {shown}
        </span>
      </div>
      <button
        type="button"
        className="compare-button"
        aria-label={words.end}
        title={words.end}
        onClick={onEnd}
      >
        <svg viewBox="-12 -12 24 24" aria-hidden="true">
          <path d="M-6-6L6 6M6-6L-6 6" />
        </svg>
      </button>
    </section>
  )
}
