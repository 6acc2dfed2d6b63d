import type { Feature, FeatureCollection, Point } from 'geojson'
import type { Atlas, AtlasEvent } from '../atlas/atlas'
import { isoBounds } from './iso-day'
import { linkedPlacesWhen, type When } from './linked-places-when'
import { withoutAbsent } from './without-absent'

type EventFeature = Feature<Point | null> & { when?: When }

/** Members beside `features` are foreign members (RFC 7946 section 6.1). */
interface EventCollection extends FeatureCollection<Point | null> {
  readonly name: string
  readonly version: string
  readonly licence: Atlas['licence']
  /** The line that a reuse has to carry. */
  readonly attribution: string
  readonly description: string
  features: EventFeature[]
}

/**
 * Events as GeoJSON (RFC 7946), with the members of `data/events.geojson`, so that they can be read again with
 * `readEvents`. Added to them are `start` and `end` (ISO 8601 days, the end inclusive, absent where open), `placeName`
 * and `country`; beside `properties` stands Linked Places' `when`. Events without a position have no geometry.
 */
export function eventsGeojson(events: readonly AtlasEvent[], atlas: Atlas): EventCollection {
  const { title, version, licence, summary } = atlas
  return {
    type: 'FeatureCollection',
    name: title,
    version,
    licence,
    attribution: `${title}, ${version} (${licence.id})`,
    description: summary,
    features: events.map((event) => eventFeature(event, atlas)),
  }
}

function eventFeature(event: AtlasEvent, { places }: Atlas): EventFeature {
  const { id, position, span } = event
  const when = span && linkedPlacesWhen(span)
  const place = places.get(event.place)
  return {
    type: 'Feature',
    id,
    geometry: position ? { type: 'Point', coordinates: [...position] } : null,
    properties: withoutAbsent({
      title: event.title,
      date: event.date || undefined,
      ...isoBounds(span),
      dateNote: event.dateNote,
      place: event.place,
      placeName: place?.name,
      country: place?.country,
      placeNote: event.placeNote,
      otherPlaces: unlessEmpty(event.otherPlaces),
      category: event.category,
      summary: event.summary,
      verification: event.verification,
      origin: event.origin,
      priority: event.priority,
      inference: event.inference,
      seed: event.seed,
      differences: unlessEmpty(event.differences),
      searchedNotFound: unlessEmpty(event.searchedNotFound),
      actors: unlessEmpty(event.actors),
      legs: unlessEmpty(event.legs),
      claims: event.claims,
      sources: event.sources,
    }),
    ...(when && { when }),
  }
}

function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined
}
