import { allNames } from '../atlas/all-names'
import type { Atlas, Position } from '../atlas/atlas'
import { asObject, asText, type JsonObject } from '../json/json-value'
import { type KnownTown, townId, townsBeside } from '../map-edit/known-town'
import { bareWord, nearestWord } from '../search/nearest-word'
import { idNamed, placesByName } from './ids-by-name'
import { knownOfTown, newPlace } from './new-place'

/** What a name that an atlas does not know may mean: one of its places, or a town of the world. */
export interface PlaceOffer {
  readonly id: string
  readonly name: string
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string
  readonly position: Position
  /** Id of the place of the atlas; undefined for a town that is none yet. */
  readonly place: string | undefined
  readonly town?: KnownTown
}

/** A name of a place in rows of a table that the atlas does not know. */
export interface UnknownPlace {
  readonly name: string
  /** Indices of the rows. */
  readonly rows: readonly number[]
  readonly offers: readonly PlaceOffer[]
}

/** Towns of one name that are offered at most. */
const MOST_TOWNS = 6

/** The name that a row has for where it is. */
export function placeNameOf(row: JsonObject): string | undefined {
  const { place, placeName } = asObject(row.properties)
  return asText(placeName) ?? asText(place)
}

/** The names of places in rows that the atlas does not know, in the order of the rows, with what each may mean. */
export function unknownPlaces(
  rows: readonly JsonObject[],
  { places }: Pick<Atlas, 'places'>,
  towns: readonly KnownTown[],
): readonly UnknownPlace[] {
  return [...unknownNames(rows, places)].map(([name, rows]) => ({
    ...{ name, rows },
    offers: offersFor(name, places, towns),
  }))
}

/**
 * The places that are made of the towns that names in rows were said to mean, one of each town, and what the names mean then:
 * places that the atlas has from now on.
 */
export function placesOfTowns(
  rows: readonly JsonObject[],
  atlas: Atlas,
  meant: ReadonlyMap<string, PlaceOffer>,
): { readonly places: readonly JsonObject[]; readonly meant: ReadonlyMap<string, PlaceOffer> } {
  const made = new Map<string, JsonObject>()
  const ids = new Set(atlas.places.keys())
  const settled = new Map(meant)
  for (const name of unknownNames(rows, atlas.places).keys()) {
    const offer = meant.get(name)
    if (!offer?.town) continue
    const place = made.get(offer.id) ?? newPlace(knownOfTown(offer.town), atlas, ids)
    const id = String(place.id)
    made.set(offer.id, place)
    ids.add(id)
    settled.set(name, { ...offer, place: id })
  }
  return { places: [...made.values()], meant: settled }
}

/** Names of places that are none of the atlas, with the indices of the rows that have them. */
function unknownNames(
  rows: readonly JsonObject[],
  places: Atlas['places'],
): ReadonlyMap<string, readonly number[]> {
  const ids = placesByName(places)
  const found = new Map<string, number[]>()
  for (const [index, row] of rows.entries()) {
    const name = placeNameOf(row)?.trim() ?? ''
    if (name === '' || idNamed(ids, asObject(row.properties).place) || idNamed(ids, name)) continue
    const known = found.get(name)
    if (known) known.push(index)
    else found.set(name, [index])
  }
  return found
}

/** "Paris, France" is offered as "Paris" is. */
function offersFor(
  name: string,
  places: Atlas['places'],
  towns: readonly KnownTown[],
): readonly PlaceOffer[] {
  const asked = [name, ...(name.includes(',') ? [name.slice(0, name.indexOf(','))] : [])]
  const bare = new Set(asked.map(bareWord))
  const own = [...places.values()].filter((place) => {
    const all = allNames(place)
    return (
      all.some((each) => bare.has(bareWord(each))) ||
      asked.some((each) => nearestWord(each, all) !== undefined)
    )
  })
  const exact = towns.filter((town) => bare.has(bareWord(town.name)))
  const near =
    exact.length > 0
      ? undefined
      : nearestWord(
          name,
          towns.map((town) => town.name),
        )
  const meant = exact.length > 0 ? exact : towns.filter((town) => town.name === near)
  return [
    ...own.map(({ id, name, country, position }) => ({ id, name, country, position, place: id })),
    ...townsBeside(meant, own)
      .slice(0, MOST_TOWNS)
      .map((town) => ({ ...town, id: townId(town), place: undefined, town })),
  ]
}
