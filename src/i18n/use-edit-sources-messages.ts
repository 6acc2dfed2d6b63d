import { editSources } from './en/edit-sources'

export type EditSourcesMessages = typeof editSources

/** The texts of the editor of sources, which come with it: the shell does without them. */
export function useEditSourcesMessages(): EditSourcesMessages {
  return editSources
}
