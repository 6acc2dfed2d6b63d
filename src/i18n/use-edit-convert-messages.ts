import { editConvert } from './en/edit-convert'

/** The texts of what reads files of other forms, which come with it: the shell does without them. */
export function useEditConvertMessages(): typeof editConvert {
  return editConvert
}
