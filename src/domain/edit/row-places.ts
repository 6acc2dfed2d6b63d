import type { Atlas, Position } from '../atlas/atlas'
import { asObject, asText, type JsonObject } from '../json/json-value'
import { foldedName, foldedNames, type KnownTown, townId, townsBeside } from '../map-edit/known-town'
import { oncePerObject } from '../once-per-object'
import { bareWord, nearestWord } from '../search/nearest-word'
import { idNamed, placesByName } from './ids-by-name'
import { knownOfTown, newPlace } from './new-place'
import { type AskedNames, askedNames, type UnknownName, unknownNames } from './row-names'

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
export interface UnknownPlace extends UnknownName {
  readonly offers: readonly PlaceOffer[]
}

/** Towns of one name that are offered at most. */
const MOST_TOWNS = 6

/** The name that a row has for where it is; empty where it has none. */
export function placeNameOf(row: JsonObject): string {
  const { place, placeName } = asObject(row.properties)
  return (asText(placeName) ?? asText(place) ?? '').trim()
}

/** The names of places in rows that the atlas does not know, with what each that is asked about may mean. */
export function unknownPlaces(
  rows: readonly JsonObject[],
  { places }: Pick<Atlas, 'places'>,
  towns: readonly KnownTown[],
): AskedNames<UnknownPlace> {
  const { asked, more } = askedNames(namesBeside(rows, places))
  return { asked: asked.map((each) => ({ ...each, offers: offersFor(each.name, places, towns) })), more }
}

/**
 * The places that are made of the towns that names in rows were said to mean, one of each town, and what the names mean then:
 * places that the atlas has from now on.
 *
 * @param meant by the keys of the names
 * @param others what the gazetteer has
 */
export function placesOfTowns(
  rows: readonly JsonObject[],
  { places }: Pick<Atlas, 'places'>,
  meant: ReadonlyMap<string, PlaceOffer>,
  others: readonly unknown[],
): { readonly places: readonly JsonObject[]; readonly meant: ReadonlyMap<string, PlaceOffer> } {
  const made = new Map<string, JsonObject>()
  const settled = new Map(meant)
  for (const { key } of namesBeside(rows, places)) {
    const offer = meant.get(key)
    if (!offer?.town) continue
    const place = made.get(offer.id) ?? newPlace(knownOfTown(offer.town), [...others, ...made.values()])
    made.set(offer.id, place)
    settled.set(key, { ...offer, place: String(place.id) })
  }
  return { places: [...made.values()], meant: settled }
}

/** Names of places that are none of the atlas. */
function namesBeside(rows: readonly JsonObject[], places: Atlas['places']): readonly UnknownName[] {
  const ids = placesByName(places)
  const isKnown = (name: string, { properties }: JsonObject) =>
    (idNamed(ids, asObject(properties).place) ?? idNamed(ids, name)) !== undefined
  return unknownNames(rows, placeNameOf, isKnown)
}

const foldedNamesOf = oncePerObject((towns: readonly KnownTown[]) => towns.map(foldedName))

/** "Paris, France" is offered as "Paris" is. */
function offersFor(
  name: string,
  places: Atlas['places'],
  towns: readonly KnownTown[],
): readonly PlaceOffer[] {
  const asked = [name, ...(name.includes(',') ? [name.slice(0, name.indexOf(','))] : [])]
  const bare = new Set(asked.map(bareWord))
  const own = [...places.values()].filter((place) => {
    const all = foldedNames(place)
    return (
      all.some((each) => bare.has(each.bare)) || asked.some((each) => nearestWord(each, all) !== undefined)
    )
  })
  const exact = towns.filter((town) => bare.has(foldedName(town).bare))
  const near = exact.length > 0 ? undefined : nearestWord(name, foldedNamesOf(towns))
  const meant = exact.length > 0 ? exact : towns.filter((town) => town.name === near)
  return [
    ...own.map(({ id, name, country, position }) => ({ id, name, country, position, place: id })),
    ...townsBeside(meant, own)
      .slice(0, MOST_TOWNS)
      .map((town) => ({ ...town, id: townId(town), place: undefined, town })),
  ]
}
