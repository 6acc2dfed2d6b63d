import { isId } from '../atlas/member-schemas'
import { countAlike } from '../count-alike'
import { createFreeIds, freeId } from '../free-id'
import {
  asArray,
  asObject,
  asText,
  isJsonObject,
  type JsonObject,
  type JsonPath,
  ownMember,
} from '../json/json-value'
import { withoutOddCharacters } from '../odd-characters'
import { oncePerObject } from '../once-per-object'
import { slug } from '../slug'
import { type Fault, fileValue } from './fault'
import type { Texts } from './fix'

/** Words of a title that an id holds. */
const MOST_WORDS = 6

/** An id for a feature without one, from title and year; undefined where neither has Latin letters or digits. */
export const madeId = ofItems((features) => {
  const give = createFreeIds(idsOf(features))
  const made = new Map<number, string>()
  for (const [index, { id, properties }] of features.map(asObject).entries()) {
    if (id !== undefined) continue
    const unique = give(wantedId(asObject(properties)))
    if (isId(unique)) made.set(index, unique)
  }
  return made
})

/** An id that is not taken, from title and year; undefined where neither has Latin letters or digits. */
export function proposedId(properties: JsonObject, taken: { has(id: string): boolean }): string | undefined {
  const unique = freeId(wantedId(properties), taken)
  return isId(unique) ? unique : undefined
}

function wantedId({ title, name, date }: JsonObject): string {
  const words = slug(asText(title) ?? asText(name) ?? '').split('-')
  const year = /^\d{4}/.exec(asText(date) ?? '')?.[0]
  const parts = [
    ...words.slice(0, MOST_WORDS),
    ...(year !== undefined && !words.includes(year) ? [year] : []),
  ]
  return parts.filter((part) => part !== '').join('-')
}

/** The id as it should be of an item whose own has not the form of one; undefined where nothing of it can stay. */
export const formedId = ofItems((items) => {
  const give = createFreeIds(idsOf(items))
  const formed = new Map<number, string>()
  for (const [index, item] of items.entries()) {
    const id = asText(idOf(item))
    if (id === undefined || isId(id)) continue
    const unique = give(slug(id))
    if (isId(unique)) formed.set(index, unique)
  }
  return formed
})

/** An item of an id that stands further up in its list. */
interface Duplicate {
  /** Whether an item further up says all that it says. */
  readonly isCopy: boolean
  /** An id of its own. */
  readonly id: string
}

export const duplicateOf = ofItems((items) => {
  const give = createFreeIds(idsOf(items))
  const count = countAlike(items.map(idOf))
  const told = new Map<unknown, Set<string>>()
  const duplicates = new Map<number, Duplicate>()
  for (const [index, item] of items.entries()) {
    const id = idOf(item)
    if ((typeof id !== 'string' && typeof id !== 'number') || count.get(id) === 1) continue
    const said = inOrder(item)
    const before = told.get(id)
    if (before === undefined) told.set(id, new Set([said]))
    else {
      duplicates.set(index, { isCopy: before.has(said), id: give(String(id)) })
      before.add(said)
    }
  }
  return duplicates
})

/** Whether another item has the same id, or would have once both are written as texts without odd characters. */
export const isIdLikeAnother = ofItems((items) => {
  const ids = items.map((item) => {
    const id = idOf(item)
    return typeof id === 'string' || typeof id === 'number' ? withoutOddCharacters(String(id)) : undefined
  })
  const count = countAlike(ids)
  return new Map(ids.map((id, index) => [index, id !== undefined && (count.get(id) ?? 0) > 1]))
})

/**
 * What is worked out for all items of a list at once, so that no two of them get the same id, and once for all problems of
 * the same texts: for each item that a path leads to.
 */
function ofItems<T>(
  workOut: (items: readonly unknown[]) => ReadonlyMap<number, T>,
): (fault: Pick<Fault, 'files' | 'file'>, path: JsonPath) => T | undefined {
  const known = oncePerObject((_files: Texts) => new Map<string, ReadonlyMap<number, T>>())
  return (fault, path) => {
    const list = path.slice(0, -1)
    const key = JSON.stringify([fault.file, list])
    const worked =
      known(fault.files).get(key) ??
      workOut(
        asArray(
          list.reduce<unknown>(
            (at, step) => ownMember(asObject(at), String(step)),
            fileValue(fault, fault.file),
          ),
        ),
      )
    known(fault.files).set(key, worked)
    return worked.get(Number(path.at(-1)))
  }
}

function idOf(item: unknown): unknown {
  return ownMember(asObject(item), 'id')
}

function idsOf(items: readonly unknown[]): readonly string[] {
  return items
    .map(idOf)
    .filter((id) => id !== undefined)
    .map(String)
}

/** A value as text: the same for values that `sameJson` calls alike. */
function inOrder(item: unknown): string {
  return JSON.stringify(item, (_, value: unknown) =>
    isJsonObject(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
