import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import { useMessages } from '../../i18n/use-messages'

interface PlaceLineProps {
  readonly atlas: Atlas
  readonly event: AtlasEvent
  onShowPlace(place: string): void
}

const RIGHT_TO_LEFT = new Set(['fa', 'ar'])

/** The place with how exact its point is, and its names in other languages. */
export function PlaceLine({ atlas, event, onShowPlace }: PlaceLineProps) {
  const { card } = useMessages()
  const place = atlas.places.get(event.place)
  const name = place?.name ?? event.place
  const names = Object.entries(place?.names ?? {}).filter(
    ([language, other]) => language !== 'en' && other !== name,
  )
  const others = event.otherPlaces.map((id) => atlas.places.get(id)?.name ?? id)
  return (
    <div>
      <dt>{card.where}</dt>
      <dd>
        <button
          type="button"
          className="card-place"
          aria-label={card.showOnMap(name)}
          onClick={() => onShowPlace(event.place)}
        >
          {name}
        </button>
        {place && <span className="card-aside"> {card.precision[place.precision]}</span>}
        {others.length > 0 && (
          <p className="card-aside">
            {card.also} {others.join(', ')}
          </p>
        )}
        {event.placeNote && <p className="card-aside">{event.placeNote}</p>}
        {names.length > 0 && (
          <p className="card-names">
            <span className="visually-hidden">{card.otherNames}: </span>
            {names.map(([language, other]) => (
              <bdi
                key={language}
                lang={language}
                dir={RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr'}
                title={place?.unverifiedNames.includes(language) ? card.unverifiedName : undefined}
              >
                {other}
              </bdi>
            ))}
          </p>
        )}
      </dd>
    </div>
  )
}
