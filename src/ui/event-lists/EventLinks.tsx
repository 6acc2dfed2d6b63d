import type { ReactNode } from 'react'
import type { AtlasEvent } from '../../domain/atlas/atlas'
import { formatSpan } from '../../i18n/format-date'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { useMessages } from '../../i18n/use-messages'
import './EventLinks.css'
import { MoreButton } from '../panel/MoreButton'
import { usePages } from '../panel/use-pages'

interface EventLinksProps {
  readonly heading?: string
  readonly events: readonly AtlasEvent[]
  onOpenEvent(id: string): void
  /** What stands under an event. */
  below?(event: AtlasEvent): ReactNode
  readonly locale: string
}

/** Events by title and date, each of which opens; nothing where there are none. */
export function EventLinks({ heading, events, onOpenEvent, below, locale }: EventLinksProps) {
  const { date: messages } = useMessages()
  const chronicle = useChronicleMessages()
  const { listed, rest, showMore } = usePages(events)
  if (events.length === 0) return null
  return (
    <>
      {heading && <h4>{heading}</h4>}
      <ul className="card-events">
        {listed.map((event) => {
          const date = formatSpan(event.span, event.date, { locale, messages })
          return (
            <li key={event.id}>
              <button
                type="button"
                className="text-button"
                aria-label={chronicle.eventName(event.title, date)}
                onClick={() => onOpenEvent(event.id)}
              >
                {event.title}
              </button>{' '}
              <span className="card-aside">{date}</span>
              {below?.(event)}
            </li>
          )
        })}
      </ul>
      <MoreButton rest={rest} onMore={showMore} locale={locale} />
    </>
  )
}
