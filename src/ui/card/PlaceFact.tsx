import type { ReactNode } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import { placeName } from '../../domain/atlas/place-name'
import { useCardMessages } from '../../i18n/use-card-messages'
import { PlaceNames } from './PlaceNames'

interface PlaceFactProps {
  readonly places: Atlas['places']
  readonly place: string
  readonly country?: string
  /** Whether it has a mark on the map. */
  readonly isPlaced: boolean
  onOpenPlace(place: string): void
  readonly locale: string
  /** What else is known of it. */
  readonly children?: ReactNode
}

/** A place: the way to its page, which also shows it on the map, how exactly it is known, and its names in other languages. */
export function PlaceFact(props: PlaceFactProps) {
  const { places, place: id, country, isPlaced, onOpenPlace, locale } = props
  const card = useCardMessages()
  const place = places.get(id)
  const name = placeName(places, id, locale)
  return (
    <div>
      <dt>{card.where}</dt>
      <dd>
        {place ? (
          <button
            type="button"
            className="text-button"
            aria-label={card.aboutPlace(name)}
            onClick={() => onOpenPlace(id)}
          >
            {name}
          </button>
        ) : (
          <strong>{name}</strong>
        )}
        {country && `, ${country}`}{' '}
        <span className="card-aside">
          {isPlaced ? place && !place.isPrecisionOpen && card.placePrecision[place.precision] : card.unplaced}
        </span>
        {props.children}
        {place && <PlaceNames place={place} shown={name} locale={locale} />}
      </dd>
    </div>
  )
}
