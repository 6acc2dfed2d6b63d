import { allNames } from '../atlas/all-names'
import type { Atlas, AtlasEvent, Place } from '../atlas/atlas'
import type { Party } from '../atlas/atlas-schema'
import { type KnownNames, knownNames, type Mention, type Names } from './known-names'

/** What is searched of an event; a field holds several texts joined by line ends. */
export interface EventText {
  readonly id: string
  readonly title: string
  readonly place: string
  readonly people: string
  readonly summary: string
  readonly claims: string
  readonly more: string
  /** All names of whatever the other texts name. */
  readonly names: string
}

export const SEARCHED_FIELDS = ['title', 'place', 'people', 'summary', 'claims', 'more', 'names'] as const

/** Fields of words that a reader of the event sees; the others hold names in every language. */
export const WRITTEN_FIELDS: ReadonlySet<string> = new Set(['title', 'people', 'summary', 'claims', 'more'])

const COUNTRY_LANGUAGES = ['en', 'fa', 'ar', 'fr', 'sq']

/** Makes the searchable text of an event: names of its places and countries come in every language known. */
export function eventTexts(
  atlas: Atlas,
  known: KnownNames,
): (event: AtlasEvent) => { readonly text: EventText; readonly mentions: readonly Mention[] } {
  const categories = new Map(atlas.categories.map((category) => [category.id, category.label]))
  const placeNames = new Map(Array.from(atlas.places.keys(), (id) => [id, namesOfPlace(atlas, id)]))
  const textsOf = (event: AtlasEvent) => ({
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
  return (event) => {
    const texts = textsOf(event)
    const { id: _, place: __, ...written } = texts
    const places = [event.place, ...event.otherPlaces].flatMap((place) => Array.from(around(atlas, place)))
    const mentions = known.mentionsIn(
      [...places.map((place) => place.name), ...Object.values(written)].join('\n'),
    )
    const names = [...new Set(mentions.flatMap((mention) => mention.names))].join('\n')
    return { text: { ...texts, names }, mentions }
  }
}

/** Names of the people, groups, days, parties and places of an atlas. */
export function namesOfAtlas(atlas: Atlas): KnownNames {
  return knownNames([
    ...atlas.names,
    ...Array.from(atlas.parties.values(), labelsOf),
    ...Array.from(atlas.places.values(), allNames),
  ])
}

function labelsOf(party: Party): Names {
  const labels = Object.entries(party).filter(([key]) => key.startsWith('label:'))
  return [party.label, ...labels.flatMap(([, label]) => (typeof label === 'string' ? label : []))]
}

/** Names of a place, of the places that it lies in and of their country. */
function namesOfPlace(atlas: Atlas, id: string): string {
  const names = new Set<string>()
  for (const place of around(atlas, id)) {
    for (const name of allNames(place)) names.add(name)
    for (const name of countryNames(place.country)) names.add(name)
  }
  return [...names].join('\n')
}

/** A place and the places that it lies in. */
function around(atlas: Atlas, id: string): ReadonlySet<Place> {
  const places = new Set<Place>()
  let place = atlas.places.get(id)
  while (place && !places.has(place)) {
    places.add(place)
    place = place.within === undefined ? undefined : atlas.places.get(place.within)
  }
  return places
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
