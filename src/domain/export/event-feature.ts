import type { Feature, Point } from 'geojson'
import type { Atlas, AtlasEvent } from '../atlas/atlas'
import { isoBounds } from './iso-day'
import { unlessEmpty, withoutAbsent } from './without-absent'

/** An event as a GeoJSON feature, with the members of `data/events.geojson`. */
export function eventFeature(event: AtlasEvent, places: Atlas['places']): Feature<Point | null> {
  const { id, position, span } = event
  const place = places.get(event.place)
  return {
    type: 'Feature',
    id,
    geometry: position ? { type: 'Point', coordinates: [...position] } : null,
    properties: withoutAbsent({
      kind: 'event',
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
  }
}
