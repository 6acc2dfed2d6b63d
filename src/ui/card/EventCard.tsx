import { useEffect, useRef } from 'react'
import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import { citeEvent } from '../../domain/citation/cite-atlas'
import { hasApproximateDate, isDisputed } from '../../domain/marks/mark-mix'
import { formatSpan } from '../../i18n/format-date'
import { useCardMessages } from '../../i18n/use-card-messages'
import { useMessages } from '../../i18n/use-messages'
import { CategorySymbol } from '../marks/CategorySymbol'
import { CardActions } from './CardActions'
import { CardSteps } from './CardSteps'
import { Claims } from './Claims'
import './EventCard.css'
import { EventFacts } from './EventFacts'
import { RelatedLegs } from './RelatedLegs'
import { SeedSection } from './SeedSection'
import { SourceList } from './SourceList'
import { sourcesOf } from './SourceRefs'
import { today } from './today'
import { useCardFocus } from './use-card-focus'

export interface EventCardProps {
  readonly atlas: Atlas
  readonly event: AtlasEvent
  onClose(): void
  onPrevious?(): void
  onNext?(): void
  onOpenEvent(id: string): void
  onShowPlace(place: string): void
  onGoToLeg(leg: string): void
  /** Address of the view as it is when asked: time may have moved on. */
  link(): string
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** An event with who says what about it and on which sources. Takes the focus when it opens. */
export function EventCard(props: EventCardProps) {
  const { atlas, event, locale, theme, onClose } = props
  const card = useCardMessages()
  const { chronicle, date: dateMessages } = useMessages()
  const section = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const announced = useCardFocus(heading, event.id)
  useEffect(() => {
    const element = section.current
    const onKey = (key: KeyboardEvent) => {
      if (key.key !== 'Escape' || key.defaultPrevented) return
      key.preventDefault()
      onClose()
    }
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  }, [onClose])

  const category = atlas.categories.find(({ id }) => id === event.category)
  const date = formatSpan(event.span, event.date, { locale, messages: dateMessages })
  const citation = () =>
    citeEvent({ title: event.title, date }, atlas, { link: props.link(), accessed: today(locale) }, card)
  return (
    <section className="event-card" aria-label={card.region} ref={section}>
      <div className="card-bar">
        <span className="card-category">
          <CategorySymbol
            category={category}
            theme={theme}
            size={18}
            approximate={hasApproximateDate(event)}
            disputed={isDisputed(event)}
          />
          {category?.label ?? event.category}
        </span>
        <CardSteps onPrevious={props.onPrevious} onNext={props.onNext} onClose={onClose} />
      </div>
      <p className="visually-hidden" role="status">
        {announced ? chronicle.eventName(event.title, date) : ''}
      </p>
      <h2 ref={heading} tabIndex={-1} dir="auto">
        {event.title}
      </h2>
      <EventFacts atlas={atlas} event={event} date={date} onShowPlace={props.onShowPlace} locale={locale} />
      {event.summary && (
        <p className="card-summary" dir="auto">
          {event.summary}
        </p>
      )}
      {event.inference && (
        <aside className="card-inference" aria-label={card.inference}>
          <strong>{card.inference}.</strong> {event.inference}
        </aside>
      )}
      <Claims atlas={atlas} event={event} locale={locale} />
      <SeedSection event={event} locale={locale} />
      <RelatedLegs
        atlas={atlas}
        event={event}
        onGoToLeg={props.onGoToLeg}
        onOpenEvent={props.onOpenEvent}
        locale={locale}
      />
      <SourceList ids={sourcesOf(event)} sources={atlas.sources} locale={locale} />
      <CardActions key={event.id} link={props.link} citation={citation} />
    </section>
  )
}
