import type { Atlas, AtlasEvent } from '../atlas/atlas'

/** What is searched of an event; a field holds several texts joined by line ends. */
export interface EventText {
  readonly id: string
  readonly title: string
  readonly place: string
  readonly people: string
  readonly summary: string
  readonly claims: string
  readonly more: string
}

export const SEARCHED_FIELDS = ['title', 'place', 'people', 'summary', 'claims', 'more'] as const

const COUNTRY_LANGUAGES = ['en', 'fa', 'ar', 'fr', 'sq']

/** Makes the searchable text of an event: names of its places and countries come in every language known. */
export function eventTexts(atlas: Atlas): (event: AtlasEvent) => EventText {
  const categories = new Map(atlas.categories.map((category) => [category.id, category.label]))
  const placeNames = new Map(Array.from(atlas.places.keys(), (id) => [id, namesOfPlace(atlas, id)]))
  return (event) => ({
    id: event.id,
    title: event.title,
    place: [event.place, ...event.otherPlaces].map((id) => placeNames.get(id) ?? id).join('\n'),
    people: [
      ...event.claims.map((claim) => atlas.parties.get(claim.by)?.label ?? claim.by),
      ...event.actors,
    ].join('\n'),
    summary: event.summary,
    claims: event.claims.map((claim) => `${claim.attribution ?? ''}\n${claim.text}`).join('\n'),
    more: [
      categories.get(event.category) ?? event.category,
      ...(event.date.match(/\d{4}/g) ?? []),
      event.dateNote ?? '',
      event.placeNote ?? '',
      event.inference ?? '',
      event.seed?.states ?? '',
      ...event.differences,
    ].join('\n'),
  })
}

/** Names of a place, of the places that it lies in and of their country. */
function namesOfPlace(atlas: Atlas, id: string): string {
  const names = new Set<string>()
  const seen = new Set<string>()
  let place = atlas.places.get(id)
  while (place && !seen.has(place.id)) {
    seen.add(place.id)
    names.add(place.name)
    for (const name of Object.values(place.names)) names.add(name)
    for (const name of countryNames(place.country)) names.add(name)
    place = place.within === undefined ? undefined : atlas.places.get(place.within)
  }
  return [...names].join('\n')
}

const countries = new Map<string, readonly string[]>()

function countryNames(code: string): readonly string[] {
  let names = countries.get(code)
  if (!names) {
    names = COUNTRY_LANGUAGES.flatMap((language) => {
      try {
        return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code) ?? []
      } catch {
        return [] // not an ISO 3166 code
      }
    })
    countries.set(code, names)
  }
  return names
}
