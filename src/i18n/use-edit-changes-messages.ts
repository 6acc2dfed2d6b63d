import { editChanges } from './en/edit-changes'

export type EditChangesMessages = typeof editChanges

/** The texts of the list of changes, which come with it: the shell does without them. */
export function useEditChangesMessages(): EditChangesMessages {
  return editChanges
}
