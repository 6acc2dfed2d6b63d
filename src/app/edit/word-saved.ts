import { FILE_NAMES } from '../../domain/atlas/file-names'
import type { EditMessages } from '../../i18n/use-edit-messages'
import type { EditSession } from './edit-session'
import type { Saving } from './use-saving'

interface Counted {
  /** Files with something that no file of the reader has, and those that are to be deleted. */
  readonly unsaved: number
  readonly toDelete: number
  /** Changes since the files were opened, as many as are listed, and the names of the files that have them and are there. */
  readonly changes: number
  readonly names: readonly string[]
}

/** What is being saved, what there is to be saved, or where it was saved. */
export function wordSaved(
  { state }: EditMessages,
  { handles, source, getState }: EditSession,
  { unsaved, toDelete, changes, names }: Counted,
  { saved, underWay }: Pick<Saving, 'saved' | 'underWay'>,
): string {
  if (underWay.length > 0) return state.saving(state.files(underWay))
  const { files, saved: filed } = getState().editing
  // Of what no file has yet, nothing is changed: all of it is new.
  if (unsaved > 0 && filed.size === 0) return files.has(FILE_NAMES.atlas) ? state.newAtlas : state.unfiled
  if (unsaved + toDelete > 0) return state.changed(unsaved, toDelete)
  if (changes > 0 && names.length === 0) return state.removed(changes)
  // What was begun here is saved whole: what of it was changed since is no matter of any file.
  if (source.kind === 'new' && filed.size > 0)
    return state.saved(state.files(saved.length > 0 ? saved : [...filed.keys()]))
  // Files that nobody changed may have been saved too: they have none of the changes.
  if (changes > 0 && saved.length <= names.length)
    return state.savedChanges(
      changes,
      state.files(names),
      names.every((name) => handles.has(name)),
    )
  return saved.length > 0 ? state.saved(state.files(saved)) : state.unchanged
}
