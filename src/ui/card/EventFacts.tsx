import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import { placeName } from '../../domain/atlas/place-name'
import { standingOf } from '../../domain/standing/standing'
import { useCardMessages } from '../../i18n/use-card-messages'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { wordStanding } from '../../i18n/word-standing'
import { DateFact } from './DateFact'
import { PlaceFact } from './PlaceFact'

interface EventFactsProps {
  readonly atlas: Atlas
  readonly event: AtlasEvent
  /** In words. */
  readonly date: string
  onOpenPlace(place: string): void
  readonly locale: string
}

/** When and where, each with how exactly it is known, and how far the event could be checked. */
export function EventFacts({ atlas, event, date, onOpenPlace, locale }: EventFactsProps) {
  const card = useCardMessages()
  const chronicle = useChronicleMessages()
  const others = event.otherPlaces.map((id) => placeName(atlas.places, id, locale))
  const hasPlace = event.place !== '' || event.placeNote || others.length > 0 || event.position === undefined
  const hasStanding = event.verification || event.claims.length + event.sources.length > 0
  return (
    <dl className="card-facts">
      <DateFact date={date} span={event.span} note={event.dateNote} />
      {hasPlace && (
        <PlaceFact
          places={atlas.places}
          place={event.place}
          isPlaced={event.position !== undefined}
          onOpenPlace={onOpenPlace}
          locale={locale}
        >
          {event.placeNote && <p className="card-aside">{event.placeNote}</p>}
          {others.length > 0 && (
            <p className="card-aside">
              {card.otherPlaces(new Intl.ListFormat(locale, { type: 'unit' }).format(others))}
            </p>
          )}
        </PlaceFact>
      )}
      {hasStanding && (
        <div>
          <dt>{card.checked}</dt>
          <dd>
            {event.verification && <strong>{chronicle.verifications[event.verification]}</strong>}
            <p className="card-aside">
              {wordStanding(standingOf(event, atlas), { locale, messages: card.standing })}
            </p>
          </dd>
        </div>
      )}
    </dl>
  )
}
