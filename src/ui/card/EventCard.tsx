import { useEffect, useId, useRef } from 'react'
import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import { hasApproximateDate, isDisputed } from '../../domain/marks/mark-mix'
import { describePrecision, formatSpan } from '../../i18n/format-date'
import { useMessages } from '../../i18n/use-messages'
import { CategorySymbol } from '../marks/CategorySymbol'
import { CardActions } from './CardActions'
import { Claims } from './Claims'
import './EventCard.css'
import { PlaceLine } from './PlaceLine'
import { SourceList } from './SourceList'

export interface EventCardProps {
  readonly atlas: Atlas
  readonly event: AtlasEvent
  onClose(): void
  onPrevious?(): void
  onNext?(): void
  onOpenEvent(id: string): void
  onShowPlace(place: string): void
  onGoToLeg(leg: string): void
  /** Address of this view. */
  readonly link: string
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** An event with who says what about it and on which sources. Takes the focus when it opens. */
export function EventCard(props: EventCardProps) {
  const { atlas, event, locale, theme } = props
  const { card } = useMessages()
  const heading = useRef<HTMLHeadingElement>(null)
  const claimsId = useId()
  useEffect(() => heading.current?.focus(), [])

  const category = atlas.categories.find(({ id }) => id === event.category)
  const date = formatSpan(event.span, event.date, { locale })
  const legs = event.legs.flatMap((id) => atlas.legs.find((leg) => leg.id === id) ?? [])
  const number = new Map(event.sources.map((id, i) => [id, i + 1]))
  return (
    <section className="event-card" aria-label={card.region}>
      <div className="card-bar">
        <span className="card-category">
          <CategorySymbol
            category={category}
            theme={theme}
            approximate={hasApproximateDate(event)}
            disputed={isDisputed(event)}
          />
          {category?.label ?? event.category}
        </span>
        <span className="card-steps">
          <button type="button" className="button" aria-label={card.previous} onClick={props.onPrevious}>
            <span aria-hidden="true">‹</span>
          </button>
          <button type="button" className="button" aria-label={card.next} onClick={props.onNext}>
            <span aria-hidden="true">›</span>
          </button>
          <button type="button" className="button" aria-label={card.close} onClick={props.onClose}>
            <span aria-hidden="true">×</span>
          </button>
        </span>
      </div>
      <h2 ref={heading} tabIndex={-1}>
        {event.title}
      </h2>
      <dl className="card-facts">
        <div>
          <dt>{card.when}</dt>
          <dd>
            <strong>{date}</strong>
            {event.span && <span className="card-aside"> {describePrecision(event.span)}</span>}
            {event.dateNote && <p className="card-aside">{event.dateNote}</p>}
          </dd>
        </div>
        <PlaceLine atlas={atlas} event={event} onShowPlace={props.onShowPlace} />
      </dl>
      <p className="card-summary">{event.summary}</p>
      {event.inference && (
        <aside className="card-inference">
          <h3>{card.inference}</h3>
          <p>{event.inference}</p>
        </aside>
      )}
      <section aria-labelledby={claimsId}>
        <h3 id={claimsId}>{card.claims}</h3>
        <Claims atlas={atlas} claims={event.claims} sourceNumber={number} />
      </section>
      <section>
        <h3>{card.standing}</h3>
        <p className="card-standing" data-standing={event.verification}>
          {card.verification[event.verification]}
        </p>
      </section>
      {event.differences.length > 0 && (
        <section>
          <h3>{card.differences}</h3>
          {event.differences.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      )}
      {event.seed && (
        <section>
          <h3>{card.seed}</h3>
          <p>{event.seed.states}</p>
          <p className="card-aside">{card.seedVoice(event.seed.voice, event.seed.paragraphs.join(', '))}</p>
        </section>
      )}
      {event.searchedNotFound.length > 0 && (
        <section>
          <h3>{card.notFound}</h3>
          <ul>
            {event.searchedNotFound.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {legs.length > 0 && (
        <section>
          <h3>{card.legs}</h3>
          {legs.map((leg) => (
            <button
              key={leg.id}
              type="button"
              className="card-leg"
              aria-label={card.showLeg(leg.title)}
              onClick={() => props.onGoToLeg(leg.id)}
            >
              <strong>{leg.title}</strong>
              <span className="card-aside">
                {leg.whoText}, {formatSpan(leg.span, leg.date, { locale })}
              </span>
            </button>
          ))}
        </section>
      )}
      <SourceList atlas={atlas} ids={event.sources} locale={locale} />
      <CardActions
        link={props.link}
        citation={card.citation(event.title, date, atlas.title, atlas.version, props.link)}
      />
    </section>
  )
}
