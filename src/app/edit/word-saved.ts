import { ATLAS_FILE } from '../../domain/check/dataset'
import type { EditMessages } from '../../i18n/use-edit-messages'
import type { EditSession } from './edit-session'

interface Counted {
  /** Files with something that no file of the reader has. */
  readonly unsaved: number
  /** Changes since the files were opened, and the names of the files that have them. */
  readonly changes: number
  readonly names: readonly string[]
}

/** What there is to be saved, or where it was saved. `saved` names what was saved last. */
export function wordSaved(
  { state }: EditMessages,
  { handles, getState }: EditSession,
  { unsaved, changes, names }: Counted,
  saved: readonly string[],
): string {
  const { files, saved: filed } = getState().editing
  // Of what no file has yet, nothing is changed: all of it is new.
  if (unsaved > 0 && filed.size === 0) return files.has(ATLAS_FILE) ? state.newAtlas : state.unfiled
  if (unsaved > 0) return state.changed(unsaved)
  if (changes > 0)
    return state.savedChanges(
      changes,
      // Files that nobody changed may have been saved too, as those of a new atlas.
      state.files(saved.length > names.length ? saved : names),
      names.every((name) => handles.has(name)),
    )
  return saved.length > 0 ? state.saved(state.files(saved)) : state.unchanged
}
