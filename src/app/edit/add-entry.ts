import { type EditedFile, wholeValue } from '../../domain/edit/edited-file'
import { type EntryList, newEntry } from '../../domain/edit/new-category'
import { asArray, asObject, isJsonObject, type JsonPath, ownMember } from '../../domain/json/json-value'
import type { EditMessages } from '../../i18n/use-edit-messages'
import type { EditSession } from './edit-session'

/** Whether the lists of the file of an atlas can be added to: not while it cannot be read. */
export function takesEntries(atlas: EditedFile | undefined): boolean {
  return atlas !== undefined && isJsonObject(wholeValue(atlas))
}

/** Adds an entry to begin with to a list of the file of an atlas. Returns where its name stands; undefined where it was not added. */
export function addEntry(
  session: EditSession,
  file: string,
  list: EntryList,
  { add }: EditMessages,
): JsonPath | undefined {
  const atlas = session.getState().editing.files.get(file)
  const items = asArray(ownMember(asObject(atlas && wholeValue(atlas)), list))
  const value = [...items, newEntry(list, items)]
  const isAdded = session.set([{ file, path: [list], value }], { kind: 'add', of: add.entry[list] })
  return isAdded ? [list, items.length, 'label'] : undefined
}
