import { edit } from './en/edit'

export type EditMessages = typeof edit

/** The texts of the editor, which come with it. */
export function useEditMessages(): EditMessages {
  return edit
}
