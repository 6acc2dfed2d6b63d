import type { Place } from './atlas'

/** The name of a place in a language (BCP 47), or its own name; the id where the gazetteer lacks it. */
export function placeName(places: ReadonlyMap<string, Place>, id: string, locale: string): string {
  const place = places.get(id)
  if (!place) return id
  return place.names[locale] ?? place.names[locale.split('-')[0] ?? ''] ?? place.name
}
