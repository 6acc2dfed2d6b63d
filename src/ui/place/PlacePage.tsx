import { useMemo } from 'react'
import { atPlace } from '../../domain/atlas/at-place'
import type { Atlas, Position } from '../../domain/atlas/atlas'
import { placeName } from '../../domain/atlas/place-name'
import type { MarkScheme } from '../../domain/marks/mark-scheme'
import type { TimeSpan, TimeWindow } from '../../domain/time/time-span'
import type { Filters, Panel } from '../../domain/view/view'
import { formatCountry } from '../../i18n/format-country'
import { usePlaceMessages } from '../../i18n/use-place-messages'
import { CardFrame } from '../panel/CardFrame'
import { PlaceAbout } from './PlaceAbout'
import { PlaceDistances } from './PlaceDistances'
import { PlaceEvents } from './PlaceEvents'
import { PlaceMoves } from './PlaceMoves'
import './PlacePage.css'

export interface PlacePageProps {
  readonly atlas: Atlas
  /** Id of the place. */
  readonly id: string
  readonly scheme: MarkScheme
  readonly window: TimeWindow
  readonly filters: Filters
  onFiltersChange(filters: Filters): void
  onOpenEvent(id: string): void
  onOpenPanel(panel: Panel): void
  /** Shows places on the map, and takes time to where it reaches the span. */
  onGoTo(positions: readonly Position[], span?: TimeSpan): void
  onClose(): void
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** A place: what and where it is, all that happened there, who stayed and moved there, and how far the bases are. */
export function PlacePage({
  atlas,
  id,
  filters,
  onFiltersChange,
  onOpenPanel,
  onGoTo,
  ...props
}: PlacePageProps) {
  const { locale } = props
  const words = usePlaceMessages()
  const place = atlas.places.get(id)
  const here = useMemo(() => atPlace(id, atlas), [id, atlas])
  if (!place) return null
  const openPlace = (other: string) => onOpenPanel({ kind: 'place', id: other })
  const eventPlaces = [...new Set(here.events.map((event) => event.place))]
  return (
    <CardFrame
      region={words.region}
      id={id}
      kind={words.kindIn(words.kinds[place.kind], formatCountry(place.country, locale))}
      title={placeName(atlas.places, id, locale)}
      onClose={props.onClose}
      closeLabel={words.close}
    >
      <PlaceAbout
        place={place}
        within={here.within}
        parts={here.parts}
        atlas={atlas}
        onOpenPlace={openPlace}
        onShow={() => onGoTo([place.position])}
        locale={locale}
      />
      <PlaceEvents
        events={here.events}
        alsoHere={here.alsoHere}
        window={props.window}
        scheme={props.scheme}
        onListOnly={() => onFiltersChange({ ...filters, places: eventPlaces })}
        onOpenEvent={props.onOpenEvent}
        locale={locale}
        theme={props.theme}
      />
      <PlaceMoves
        stays={here.stays}
        legs={here.legs}
        onOpenStay={(stay) => onOpenPanel({ kind: 'stay', id: stay })}
        onShowLeg={(leg) => onGoTo(leg.positions, leg.span)}
        locale={locale}
      />
      <PlaceDistances place={place} atlas={atlas} onOpenPlace={openPlace} onShow={onGoTo} locale={locale} />
    </CardFrame>
  )
}
