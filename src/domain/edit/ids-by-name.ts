import { allNames } from '../atlas/all-names'
import type { Atlas } from '../atlas/atlas'
import { bareWord } from '../search/nearest-word'

/** Ids by ids and names, as `bareWord` folds them. */
export type IdsByName = ReadonlyMap<string, string>

/** The ids of things by id and by all names that are those of one only. */
export function idsByName(entries: readonly (readonly [id: string, names: readonly string[]])[]): IdsByName {
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

/** The places of an atlas by id and by name. */
export function placesByName(places: Atlas['places']): IdsByName {
  return idsByName([...places.values()].map((place) => [place.id, allNames(place)]))
}

export function idNamed(ids: IdsByName, value: unknown): string | undefined {
  return typeof value === 'string' ? ids.get(bareWord(value)) : undefined
}
