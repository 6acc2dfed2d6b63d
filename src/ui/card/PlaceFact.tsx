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
  onShowPlace(place: string): void
  onOpenPlace(place: string): void
  readonly locale: string
  /** What else is known of it. */
  readonly children?: ReactNode
}

/** A place: the ways to it on the map and to its page, how exactly it is known, and its names in other languages. */
export function PlaceFact(props: PlaceFactProps) {
  const { places, place: id, country, isPlaced, onShowPlace, onOpenPlace, locale } = props
  const card = useCardMessages()
  const place = places.get(id)
  const name = placeName(places, id, locale)
  return (
    <div>
      <dt>{card.where}</dt>
      <dd>
        {isPlaced ? (
          <button
            type="button"
            className="text-button"
            aria-label={card.showPlace(name)}
            onClick={() => onShowPlace(id)}
          >
            {name}
          </button>
        ) : (
          <strong>{name}</strong>
        )}
        {country && `, ${country}`}{' '}
        <span className="card-aside">
          {isPlaced ? place && card.placePrecision[place.precision] : card.unplaced}
        </span>
        {props.children}
        {place && (
          <>
            {' '}
            <button
              type="button"
              className="text-button card-place-about"
              aria-label={card.aboutPlaceNamed(name)}
              onClick={() => onOpenPlace(id)}
            >
              {card.aboutPlace}
            </button>
            <PlaceNames place={place} shown={name} locale={locale} />
          </>
        )}
      </dd>
    </div>
  )
}
