import { compare } from './en/compare'

/** The texts of the comparison, which come with it: the shell does without them. */
export function useCompareMessages(): typeof compare {
  return compare
}
