import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import { placeName } from '../../domain/atlas/place-name'
import { describePrecision } from '../../i18n/describe-precision'
import { useCardMessages } from '../../i18n/use-card-messages'
import { useMessages } from '../../i18n/use-messages'
import { PlaceNames } from './PlaceNames'

interface EventFactsProps {
  readonly atlas: Atlas
  readonly event: AtlasEvent
  /** In words. */
  readonly date: string
  onShowPlace(place: string): void
  readonly locale: string
}

/** When and where, each with how exactly it is known, and how far the event could be checked. */
export function EventFacts({ atlas, event, date, onShowPlace, locale }: EventFactsProps) {
  const card = useCardMessages()
  const { chronicle, date: dateMessages } = useMessages()
  const { span } = event
  const place = atlas.places.get(event.place)
  const name = placeName(atlas.places, event.place, locale)
  const coarse = span && span.precision !== 'day' && span.precision !== 'instant'
  const others = event.otherPlaces.map((id) => placeName(atlas.places, id, locale))
  return (
    <dl className="card-facts">
      <div>
        <dt>{card.when}</dt>
        <dd>
          <strong>{date}</strong>
          {coarse && <span className="card-aside"> {describePrecision(span, dateMessages)}</span>}
          {event.dateNote && <p className="card-aside">{event.dateNote}</p>}
        </dd>
      </div>
      <div>
        <dt>{card.where}</dt>
        <dd>
          {event.position ? (
            <button
              type="button"
              className="card-place"
              aria-label={card.showPlace(name)}
              onClick={() => onShowPlace(event.place)}
            >
              {name}
            </button>
          ) : (
            <strong>{name}</strong>
          )}{' '}
          <span className="card-aside">
            {event.position ? place && card.placePrecision[place.precision] : card.unplaced}
          </span>
          {event.placeNote && <p className="card-aside">{event.placeNote}</p>}
          {others.length > 0 && (
            <p className="card-aside">
              {card.otherPlaces(new Intl.ListFormat(locale, { type: 'unit' }).format(others))}
            </p>
          )}
          {place && <PlaceNames place={place} shown={name} locale={locale} />}
        </dd>
      </div>
      <div>
        <dt>{card.checked}</dt>
        <dd>
          <strong>{chronicle.verifications[event.verification]}</strong>
          <p className="card-aside">{card.standing[event.verification]}</p>
        </dd>
      </div>
    </dl>
  )
}
