import type { Atlas } from '../../domain/atlas/atlas'
import { citedIds } from '../../domain/atlas/cited-ids'
import { eventsById } from '../../domain/atlas/events-by-id'
import type { LessonStep } from '../../domain/lesson/lesson'
import { stepEvents } from '../../domain/lesson/step-events'
import { formatSpan } from '../../i18n/format-date'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import { useMessages } from '../../i18n/use-messages'
import { SourceEntry } from '../sources/SourceEntry'

interface StepSourcesProps {
  readonly atlas: Atlas
  readonly step: LessonStep
  /** Absent: events are named alone. */
  readonly onOpenEvent?: ((id: string) => void) | undefined
  readonly locale: string
}

/** The events that a step rests on, with their sources. */
export function StepSources({ atlas, step, onOpenEvent, locale }: StepSourcesProps) {
  const messages = useLessonMessages()
  const { date } = useMessages()
  const ids = stepEvents(step)
  const byId = eventsById(atlas.events)
  const events = ids.flatMap((id) => byId.get(id) ?? [])
  const missing = ids.filter((id) => !byId.has(id))
  const sources = [...new Set(events.flatMap(citedIds))]
  return (
    <>
      {missing.length > 0 && <p className="step-missing">{messages.missing(missing.join(', '))}</p>}
      {events.length > 0 && (
        <details className="step-sources">
          <summary>{messages.restsOn(events.length, sources.length)}</summary>
          <h3>{messages.events}</h3>
          <ul>
            {events.map((event) => (
              <li key={event.id}>
                {onOpenEvent ? (
                  <button type="button" className="text-button" onClick={() => onOpenEvent(event.id)}>
                    {event.title}
                  </button>
                ) : (
                  event.title
                )}{' '}
                <span className="step-event-date">
                  {formatSpan(event.span, event.date, { locale, style: 'short', messages: date })}
                </span>
              </li>
            ))}
          </ul>
          <h3>{messages.sources}</h3>
          <ol>
            {sources.map((id) => (
              <li key={id}>
                <SourceEntry id={id} sources={atlas.sources} locale={locale} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  )
}
