import { editTable } from './en/edit-table'

/** The texts of the table of all features, which come with it: the shell does without them. */
export function useEditTableMessages(): typeof editTable {
  return editTable
}
