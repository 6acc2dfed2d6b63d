import type { Atlas, Stay } from '../../domain/atlas/atlas'
import { stayEvents } from '../../domain/residency/stay-events'
import type { Panel } from '../../domain/view/view'
import { formatCountry } from '../../i18n/format-country'
import { formatSpan } from '../../i18n/format-date'
import { useCardMessages } from '../../i18n/use-card-messages'
import { useMessages } from '../../i18n/use-messages'
import { EventLinks } from '../event-lists/EventLinks'
import { CardFrame } from '../panel/CardFrame'
import { CorrectLink } from '../panel/CorrectLink'
import { HiddenSigns } from '../panel/HiddenSigns'
import { SourceList } from '../sources/SourceList'
import { DateFact } from './DateFact'
import { PlaceFact } from './PlaceFact'

export interface StayCardProps {
  readonly atlas: Atlas
  readonly stay: Stay
  onClose(): void
  onOpenEvent(id: string): void
  onOpenPanel(panel: Panel): void
  /** Address of the view as it is when asked. */
  link(): string
  readonly locale: string
}

/** A stay of the residency band: who was where and when, on which sources, and what happened there meanwhile. */
export function StayCard({ atlas, stay, onClose, onOpenEvent, ...props }: StayCardProps) {
  const { locale } = props
  const card = useCardMessages()
  const { date: messages, time } = useMessages()
  const { named, alsoThere } = stayEvents(stay, atlas)
  return (
    <CardFrame
      region={card.stay.region}
      id={stay.id}
      kind={
        <>
          <span className={`time-key stay-${stay.who}`} aria-hidden="true" />
          {time[stay.who]}
        </>
      }
      title={stay.title}
      onClose={onClose}
      closeLabel={card.stay.close}
    >
      <dl className="card-facts">
        <div>
          <dt>{card.stay.who}</dt>
          <dd dir="auto">{stay.whoText}</dd>
        </div>
        <DateFact date={formatSpan(stay.span, stay.date, { locale, messages })} span={stay.span} />
        <PlaceFact
          places={atlas.places}
          place={stay.place}
          country={formatCountry(stay.country, locale)}
          isPlaced
          onOpenPlace={(id) => props.onOpenPanel({ kind: 'place', id })}
          locale={locale}
        />
      </dl>
      <p className="card-summary" dir="auto">
        {stay.summary}
      </p>
      {stay.note && (
        <p className="card-aside" dir="auto">
          {stay.note}
        </p>
      )}
      <HiddenSigns of={[stay.title, stay.whoText, stay.summary, stay.note]} />
      <SourceList ids={stay.sources} sources={atlas.sources} locale={locale} />
      {named.length + alsoThere.length > 0 && (
        <section className="card-section">
          <h3>{card.stay.events}</h3>
          <EventLinks heading={card.stay.named} events={named} onOpenEvent={onOpenEvent} locale={locale} />
          <EventLinks
            heading={card.stay.alsoThere}
            events={alsoThere}
            onOpenEvent={onOpenEvent}
            locale={locale}
          />
        </section>
      )}
      <p className="card-actions">
        <CorrectLink link={props.link}>{card.correct}</CorrectLink>
      </p>
    </CardFrame>
  )
}
