import { useMemo } from 'react'
import type { AtlasEvent } from '../../domain/atlas/atlas'
import type { MarkScheme } from '../../domain/marks/mark-scheme'
import { windowSelector } from '../../domain/select/window-selector'
import type { TimeWindow } from '../../domain/time/time-span'
import { formatSpan, formatYear } from '../../i18n/format-date'
import { formatNumber } from '../../i18n/format-number'
import { useMessages } from '../../i18n/use-messages'
import { usePlaceMessages } from '../../i18n/use-place-messages'
import { type YearLine, YearList } from '../event-lists/YearList'

interface PlaceEventsProps {
  readonly events: readonly AtlasEvent[]
  readonly alsoHere: readonly AtlasEvent[]
  readonly window: TimeWindow
  readonly scheme: MarkScheme
  onListOnly(): void
  onOpenEvent(id: string): void
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** All events of a place, those in the dates shown told from the others. */
export function PlaceEvents({ events, alsoHere, window, onListOnly, ...props }: PlaceEventsProps) {
  const { locale } = props
  const words = usePlaceMessages()
  const { date: messages } = useMessages()
  const select = useMemo(() => windowSelector([...events, ...alsoHere]), [events, alsoHere])
  const shown = new Set(select(window))
  const lineOf = (event: AtlasEvent): YearLine => {
    const isFaint = !shown.has(event)
    const date = formatSpan(event.span, event.date, { locale, messages })
    const start = event.span?.earliestStart
    return {
      event,
      key: event.id,
      year: start !== undefined && Number.isFinite(start) ? formatYear(start, locale) : '',
      aside: (
        <>
          {date}
          {isFaint && <span className="visually-hidden">, {words.outside}</span>}
        </>
      ),
      isFaint,
    }
  }
  const number = (value: number) => formatNumber(value, locale)
  const inDates = events.filter((event) => shown.has(event)).length
  return (
    <section className="card-section" aria-label={words.events}>
      <h3>{words.events}</h3>
      {events.length === 0 ? (
        <p>{words.noEvents}</p>
      ) : (
        <>
          <p className="card-aside">
            {words.count(events.length, number(events.length))},{' '}
            {inDates === events.length
              ? words.allInDates
              : words.inDates(number(inDates), number(events.length - inDates))}
          </p>
          <button type="button" className="button place-only" onClick={onListOnly}>
            {words.onlyHere}
          </button>
          <YearList {...props} label={words.eventsHere} items={events} lineOf={lineOf} />
        </>
      )}
      {alsoHere.length > 0 && (
        <>
          <h4>{words.alsoHere}</h4>
          <YearList {...props} label={words.alsoHere} items={alsoHere} lineOf={lineOf} />
        </>
      )}
    </section>
  )
}
