import type { Atlas } from '../atlas/atlas'
import { asObject, asText, type JsonObject } from '../json/json-value'
import { bareWord } from '../search/nearest-word'
import { followingId } from './better-id'
import { newFeature } from './new-feature'

/**
 * Rows of a table, read as features, as events of an atlas begin: with all members that one has to have, an id made of title and
 * year, and ids where the row names a category, place or source of the atlas. A place that it does not know is left in words in
 * `placeNote`; what stays empty or unknown is for the checker to ask.
 */
export function eventsOfRows(
  rows: readonly JsonObject[],
  atlas: Atlas,
  taken: Iterable<unknown>,
): readonly JsonObject[] {
  const ids = new Set([...taken, ...rows.map(({ id }) => id)].map(String))
  const named = namesOf(atlas)
  return rows.map((row) => {
    const event = eventOfRow(row, atlas, named, ids)
    ids.add(String(event.id))
    return event
  })
}

function eventOfRow(row: JsonObject, atlas: Atlas, named: Names, ids: ReadonlySet<string>): JsonObject {
  const { placeName, dateText, source, ...told } = asObject(row.properties)
  const title = asText(told.title) ?? ''
  const where = idOf(named.places, told.place) ?? idOf(named.places, placeName)
  const place = where && atlas.places.get(where)
  const stops = place ? [{ position: place.position, place: where }] : []
  const begun = newFeature({ kind: 'event', title, stops }, atlas, ids)
  const cited = sourcesOf(named.sources, told.sources ?? source)
  const properties = {
    ...asObject(begun.properties),
    ...(dateText !== undefined && { date: dateText }),
    ...told,
    ...(where && { place: where }),
    ...(told.category !== undefined && { category: idOf(named.categories, told.category) ?? told.category }),
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
  return { ...event, id: followingId({ ...event, id: 'new-event' }, ids, []) ?? begun.id }
}

interface Names {
  readonly categories: ReadonlyMap<string, string>
  readonly places: ReadonlyMap<string, string>
  readonly sources: ReadonlyMap<string, string>
}

/** The ids by id and by all names that are those of one only. */
function namesOf({ categories, places, sources }: Atlas): Names {
  return {
    categories: byName(categories.map(({ id, label }) => [id, [label]])),
    places: byName(
      [...places.values()].map(({ id, name, names, otherNames }) => [
        id,
        [name, ...Object.values(names), ...otherNames],
      ]),
    ),
    sources: byName([...sources.values()].map(({ id, title }) => [id, [title]])),
  }
}

function byName(entries: readonly (readonly [id: string, names: readonly string[]])[]): Map<string, string> {
  const found = new Map<string, string>()
  const shared = new Set<string>()
  for (const [id, names] of entries) {
    for (const name of new Set(names.map(bareWord))) {
      if (found.has(name)) shared.add(name)
      found.set(name, id)
    }
  }
  for (const name of ['', ...shared]) found.delete(name)
  for (const [id] of entries) found.set(bareWord(id), id)
  return found
}

function idOf(ids: ReadonlyMap<string, string>, value: unknown): string | undefined {
  return typeof value === 'string' ? ids.get(bareWord(value)) : undefined
}

/** The sources that a cell names, one or several parted by `;` or lines; undefined unless all are known. */
function sourcesOf(ids: ReadonlyMap<string, string>, cell: unknown): readonly string[] | undefined {
  if (typeof cell !== 'string') return undefined
  const whole = idOf(ids, cell)
  if (whole) return [whole]
  const each = cell.split(/[;\n]/).filter((part) => part.trim() !== '')
  const known = each.flatMap((part) => idOf(ids, part) ?? [])
  return known.length > 0 && known.length === each.length ? [...new Set(known)] : undefined
}
