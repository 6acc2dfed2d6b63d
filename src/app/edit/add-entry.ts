import { addedEntries, type EntryList, entriesOf, newEntry } from '../../domain/edit/atlas-entries'
import type { JsonPath } from '../../domain/json/json-value'
import type { EditMessages } from '../../i18n/use-edit-messages'
import type { EditSession } from './edit-session'

/** Adds an entry to begin with to a list of the file of an atlas. Returns where its name stands; undefined where it was not added. */
export function addEntry(
  session: EditSession,
  file: string,
  list: EntryList,
  { add }: EditMessages,
): JsonPath | undefined {
  const atlas = session.getState().editing.files.get(file)
  const others = entriesOf(atlas, list) ?? []
  const sets = addedEntries(atlas, list, [newEntry(list, others)])
  const isAdded = sets && session.set(sets, { kind: 'add', of: add.entry[list] })
  return isAdded ? [list, others.length, 'label'] : undefined
}
