import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import { citedIds } from '../../domain/atlas/cited-ids'
import { citeEvent } from '../../domain/citation/cite-atlas'
import { hasApproximateDate, isDisputed } from '../../domain/marks/mark-mix'
import { hasDisagreement } from '../../domain/standing/disagreement'
import type { Panel } from '../../domain/view/view'
import { withoutCalendar } from '../../i18n/calendar-locale'
import { formatSpan } from '../../i18n/format-date'
import { useCardMessages } from '../../i18n/use-card-messages'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { useMessages } from '../../i18n/use-messages'
import { Claims } from '../claims/Claims'
import { MarkSymbol } from '../marks/MarkSymbol'
import { CardFrame } from '../panel/CardFrame'
import { CorrectLink } from '../panel/CorrectLink'
import { HiddenSigns } from '../panel/HiddenSigns'
import { SourceList } from '../sources/SourceList'
import { today } from '../sources/today'
import { CardActions } from './CardActions'
import { EventFacts } from './EventFacts'
import { RelatedLegs } from './RelatedLegs'
import { SeedSection } from './SeedSection'

export interface EventCardProps {
  readonly atlas: Atlas
  readonly event: AtlasEvent
  onClose(): void
  onPrevious?(): void
  onNext?(): void
  onOpenEvent(id: string): void
  onOpenPanel(panel: Panel): void
  /** Takes time to the event, where it lies outside the window. */
  readonly onShowTime?: (() => void) | undefined
  onGoToLeg(leg: string): void
  /** Address of the view as it is when asked: time may have moved on. */
  link(): string
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** An event with who says what about it and on which sources. Takes the focus when it opens. */
export function EventCard(props: EventCardProps) {
  const { atlas, event, locale, theme } = props
  const card = useCardMessages()
  const { date: dateMessages } = useMessages()
  const chronicle = useChronicleMessages()
  const category = atlas.categories.find(({ id }) => id === event.category)
  const date = formatSpan(event.span, event.date, { locale, messages: dateMessages })
  const citation = () => {
    const cited = formatSpan(event.span, event.date, {
      locale: withoutCalendar(locale),
      messages: dateMessages,
    })
    const access = { link: props.link(), accessed: today(locale) }
    return citeEvent({ title: event.title, date: cited }, atlas, access, card)
  }
  return (
    <CardFrame
      region={card.region}
      id={event.id}
      kind={
        <>
          <MarkSymbol
            kind={category}
            theme={theme}
            size={18}
            approximate={hasApproximateDate(event)}
            disputed={isDisputed(event)}
          />
          {category?.label ?? event.category}
        </>
      }
      title={event.title}
      announcement={chronicle.eventName(event.title, date)}
      onPrevious={props.onPrevious}
      onNext={props.onNext}
      onClose={props.onClose}
      closeLabel={card.close}
    >
      {props.onShowTime && (
        <p className="card-outside">
          {card.outside}{' '}
          <button type="button" className="button" onClick={props.onShowTime}>
            {card.showTime}
          </button>
        </p>
      )}
      <EventFacts
        atlas={atlas}
        event={event}
        date={date}
        onOpenPlace={(id) => props.onOpenPanel({ kind: 'place', id })}
        locale={locale}
      />
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
      {hasDisagreement(event) && (
        <button
          type="button"
          className="text-button card-way"
          onClick={() => props.onOpenPanel({ kind: 'differences' })}
        >
          {card.accountsDiffer}
        </button>
      )}
      <SeedSection {...{ atlas, event, locale }} />
      <RelatedLegs
        atlas={atlas}
        event={event}
        onGoToLeg={props.onGoToLeg}
        onOpenEvent={props.onOpenEvent}
        locale={locale}
      />
      <SourceList ids={citedIds(event)} sources={atlas.sources} locale={locale} />
      <HiddenSigns
        of={[
          event.title,
          event.summary,
          event.dateNote,
          event.placeNote,
          event.inference,
          event.seed,
          event.differences,
          event.searchedNotFound,
          event.actors,
          event.claims,
        ]}
      />
      <CardActions key={event.id} link={props.link} citation={citation}>
        <CorrectLink link={props.link}>{card.correct}</CorrectLink>
      </CardActions>
    </CardFrame>
  )
}
