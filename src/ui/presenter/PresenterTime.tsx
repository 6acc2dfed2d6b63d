import { useEffect, useState } from 'react'
import { elapsed, type Stopwatch, startWatch, toggleWatch } from '../../domain/lesson/stopwatch'
import { formatElapsed } from '../../i18n/format-elapsed'
import { formatNumber } from '../../i18n/format-number'
import { usePresenterMessages } from '../../i18n/use-presenter-messages'
import './PresenterTime.css'

interface PresenterTimeProps {
  readonly watch: Stopwatch
  onWatchChange(watch: Stopwatch): void
  /** Planned for the lesson. */
  readonly minutes: number
  readonly locale: string
}

/** Time of day, and how much of what was planned is taken. */
export function PresenterTime({ watch, onWatchChange, minutes, locale }: PresenterTimeProps) {
  const { clock, elapsed: taken, planned, stopWatch, startWatch: goOn, resetWatch } = usePresenterMessages()
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  const change = (to: (now: number) => Stopwatch) => {
    const at = Date.now()
    setNow(at)
    onWatchChange(to(at))
  }
  const spent = elapsed(watch, now)
  return (
    <section className="presenter-time" aria-label={taken}>
      <p className="presenter-elapsed" role="timer" data-over={spent > minutes * 60_000 || undefined}>
        <strong>{formatElapsed(spent)}</strong> <span>{planned(formatNumber(minutes, locale))}</span>
      </p>
      <button type="button" className="button" onClick={() => change((at) => toggleWatch(watch, at))}>
        {watch.since === undefined ? goOn : stopWatch}
      </button>
      <button type="button" className="button" onClick={() => change(startWatch)}>
        {resetWatch}
      </button>
      <p className="presenter-clock">
        <span className="visually-hidden">{clock}: </span>
        {new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(now)}
      </p>
    </section>
  )
}
