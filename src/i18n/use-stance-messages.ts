import { stances } from './en/stances'

/** The words for stances, which come with the parts that name them. */
export function useStanceMessages(): typeof stances {
  return stances
}
