import type { Atlas, Place } from '../../domain/atlas/atlas'
import { placeName } from '../../domain/atlas/place-name'
import { formatPosition } from '../../i18n/format-position'
import { useCardMessages } from '../../i18n/use-card-messages'
import { usePlaceMessages } from '../../i18n/use-place-messages'
import { PlaceNames } from '../card/PlaceNames'
import { SourceFold } from '../sources/SourceFold'
import { PlaceLinks } from './PlaceLinks'

interface PlaceAboutProps {
  readonly place: Place
  readonly within: readonly Place[]
  readonly parts: readonly Place[]
  readonly atlas: Atlas
  onOpenPlace(id: string): void
  onShow(): void
  readonly locale: string
}

/** What a place is: where, how exactly that is known and from whom, within what, and what others call it. */
export function PlaceAbout({ place, within, parts, atlas, locale, ...on }: PlaceAboutProps) {
  const words = usePlaceMessages()
  const card = useCardMessages()
  const name = placeName(atlas.places, place.id, locale)
  const others = place.otherNames.filter((other) => other !== name)
  return (
    <>
      <dl className="card-facts">
        <div>
          <dt>{words.position}</dt>
          <dd>
            <button
              type="button"
              className="text-button"
              dir="auto"
              aria-label={words.show(name)}
              onClick={on.onShow}
            >
              {formatPosition(place.position, locale)}
            </button>{' '}
            <span className="card-aside">
              {!place.isPrecisionOpen && card.placePrecision[place.precision]}
            </span>
            <SourceFold
              label={words.positionSource}
              ids={[place.coordinateSource]}
              sources={atlas.sources}
              locale={locale}
            />
          </dd>
        </div>
        <PlaceLinks label={words.within} places={within} atlas={atlas} locale={locale} {...on} />
        <PlaceLinks label={words.parts} places={parts} atlas={atlas} locale={locale} {...on} />
      </dl>
      {place.note && (
        <p className="card-summary" dir="auto">
          {place.note}
        </p>
      )}
      <div>
        <PlaceNames place={place} shown={name} locale={locale} isOpen />
        {others.length > 0 && (
          <p className="card-aside">
            {words.otherNames(new Intl.ListFormat(locale, { type: 'unit' }).format(others))}
          </p>
        )}
      </div>
    </>
  )
}
