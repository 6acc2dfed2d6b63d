import type { Atlas } from '../atlas/atlas'
import { createFreeIds } from '../free-id'
import { asObject, asText, type JsonObject } from '../json/json-value'
import { followingId } from './better-id'
import { type IdsByName, idNamed, idsByName, placesByName } from './ids-by-name'
import { newFeature } from './new-feature'
import { categoriesByName } from './row-categories'
import { nameKey } from './row-names'
import { type PlaceOffer, placeNameOf } from './row-places'

/**
 * Rows of a table, read as features, as events of an atlas begin: with all members that one has to have, an id made of title and
 * year, and ids where the row names a category, place or source of the atlas. A place that it does not know is left in words in
 * `placeNote`; what stays empty or unknown is for the checker to ask.
 *
 * @param meant what names of places that the atlas does not know were said to mean, by their keys
 */
export function eventsOfRows(
  rows: readonly JsonObject[],
  atlas: Atlas,
  taken: Iterable<unknown>,
  meant: ReadonlyMap<string, PlaceOffer> = new Map(),
): readonly JsonObject[] {
  const giveId = createFreeIds([...taken, ...rows.map(({ id }) => id)].map(String))
  const named = namesOf(atlas)
  return rows.map((row) => eventOfRow(row, atlas, { named, giveId, meant }))
}

/** So that an id is what a row says alone, before it is set apart from others. */
const NONE_TAKEN = { has: () => false }

interface Known {
  readonly named: Names
  giveId(wanted: string): string
  readonly meant: ReadonlyMap<string, PlaceOffer>
}

function eventOfRow(row: JsonObject, atlas: Atlas, { named, giveId, meant }: Known): JsonObject {
  const { placeName, dateText, source, ...told } = asObject(row.properties)
  const title = asText(told.title) ?? ''
  const own = idNamed(named.places, told.place) ?? idNamed(named.places, placeName)
  const offer = own === undefined ? meant.get(nameKey(placeNameOf(row))) : undefined
  const where = own ?? offer?.place
  const position = (where === undefined ? undefined : atlas.places.get(where)?.position) ?? offer?.position
  const stops = position ? [{ position, place: where }] : []
  const begun = newFeature({ kind: 'event', title, stops }, atlas, NONE_TAKEN)
  const cited = sourcesOf(named.sources, told.sources ?? source)
  const properties = {
    ...asObject(begun.properties),
    ...(dateText !== undefined && { date: dateText }),
    ...told,
    ...(where && { place: where }),
    ...(told.category !== undefined && {
      category: idNamed(named.categories, told.category) ?? told.category,
    }),
    ...(cited && { sources: cited }),
    ...(!cited && source !== undefined && { source }),
    ...(!where && placeName !== undefined && { placeNote: told.placeNote ?? placeName }),
  }
  const { type, id, geometry, properties: _, ...members } = row
  const event = {
    ...{ type, id: id ?? begun.id, geometry: geometry ?? begun.geometry, properties },
    ...members,
  }
  if (id !== undefined) return event
  return { ...event, id: giveId(followingId(event, NONE_TAKEN, []) ?? String(begun.id)) }
}

interface Names {
  readonly categories: IdsByName
  readonly places: IdsByName
  readonly sources: IdsByName
}

/** The ids by id and by all names that are those of one only. */
function namesOf({ categories, places, sources }: Atlas): Names {
  return {
    categories: categoriesByName({ categories }),
    places: placesByName(places),
    sources: idsByName([...sources.values()].map(({ id, title }) => [id, [title]])),
  }
}

/** The sources that a cell names, one or several parted by `;` or lines; undefined unless all are known. */
function sourcesOf(ids: IdsByName, cell: unknown): readonly string[] | undefined {
  if (typeof cell !== 'string') return undefined
  const whole = idNamed(ids, cell)
  if (whole) return [whole]
  const each = cell.split(/[;\n]/).filter((part) => part.trim() !== '')
  const known = each.flatMap((part) => idNamed(ids, part) ?? [])
  return known.length > 0 && known.length === each.length ? [...new Set(known)] : undefined
}
