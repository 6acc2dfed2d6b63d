import { editForm } from './en/edit-form'

/** The texts of the form of a feature, which come with it: the shell does without them. */
export function useEditFormMessages(): typeof editForm {
  return editForm
}
