import { freeId } from '../free-id'
import { asObject, isJsonObject, type JsonObject, ownMember } from '../json/json-value'
import { type EditedFile, wholeValue } from './edited-file'
import type { ValueEdit } from './file-edits'
import { newCategory } from './new-category'

/** The lists of the file of an atlas that are added to. */
export const ENTRY_LISTS = ['categories', 'parties'] as const
export type EntryList = (typeof ENTRY_LISTS)[number]

/**
 * The entries of a list of the file of an atlas, none where it has no such list yet. Undefined where none can be added: the file
 * cannot be read, or something stands there that is no list.
 */
export function entriesOf(atlas: EditedFile | undefined, list: EntryList): readonly unknown[] | undefined {
  const value = atlas && wholeValue(atlas)
  if (!isJsonObject(value)) return undefined
  const entries = ownMember(value, list)
  return entries === undefined ? [] : Array.isArray(entries) ? entries : undefined
}

/** What is set to add entries below the last of such a list; undefined where none can be added. */
export function addedEntries(
  atlas: EditedFile | undefined,
  list: EntryList,
  entries: readonly JsonObject[],
): readonly ValueEdit[] | undefined {
  const others = entriesOf(atlas, list)
  if (atlas === undefined || others === undefined) return undefined
  if (entries.length === 0) return []
  const file = atlas.name
  if (ownMember(asObject(wholeValue(atlas)), list) === undefined)
    return [{ file, path: [list], value: entries }]
  return entries.map((value, index) => ({ file, path: [list, others.length + index], value }))
}

/** A party to begin with. */
export function newParty(others: readonly unknown[]): JsonObject {
  const ids = new Set(others.map((other) => asObject(other).id))
  return { id: freeId('new-party', ids), label: '', kind: '' }
}

/** An entry of such a list to begin with. */
export function newEntry(list: EntryList, others: readonly unknown[]): JsonObject {
  return list === 'categories' ? newCategory(others) : newParty(others)
}
