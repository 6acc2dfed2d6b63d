import { stances } from './en/accounts'

/** The words for stances, which come with the parts that name them. */
export function useStanceMessages(): typeof stances {
  return stances
}
