import { goneFiles, unsavedFiles } from '../../domain/edit/editing'
import { countChanges, filesThere, listChangedFiles } from '../../ui/edit/changed-file'
import type { EditSession, EditState } from './edit-session'

/** How much is changed, not saved and wrong, as the head of the editor and its views tell it. */
export function countEdits(session: EditSession, { editing, problems, unlisted }: EditState) {
  const changed = listChangedFiles(editing, session.folder !== undefined)
  return {
    problemCount: [...problems.values()].reduce((sum, list) => sum + list.length, unlisted),
    unsaved: unsavedFiles(editing).length,
    toDelete: session.folder ? goneFiles(editing).length : 0,
    changes: changed.reduce((sum, each) => sum + countChanges(each), 0),
    names: filesThere(changed).map(({ name }) => name),
  }
}
