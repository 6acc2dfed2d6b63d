import { editClaims } from './en/edit-claims'

/** The texts of the editor of claims, which come with it: the shell does without them. */
export function useEditClaimsMessages(): typeof editClaims {
  return editClaims
}
