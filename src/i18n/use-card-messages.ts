import { card } from './en/card'

/** The texts of the event card, which come with it: the shell does without them. */
export function useCardMessages(): typeof card {
  return card
}
