import type { Place } from '../../domain/atlas/atlas'

/** The name of a place in a language, else its own; an id that the gazetteer lacks stands for itself. */
export function placeName(places: ReadonlyMap<string, Place>, id: string, locale: string): string {
  const place = places.get(id)
  return place?.names[locale] ?? place?.names[locale.split('-')[0] ?? ''] ?? place?.name ?? id
}

/** The name of a country (ISO 3166-1 alpha-2) in a language. */
export function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code) ?? code
}
