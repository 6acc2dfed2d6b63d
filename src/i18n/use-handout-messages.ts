import { handout } from './en/handout'

/** The texts of handouts, which come with them: the shell does without them. */
export function useHandoutMessages(): typeof handout {
  return handout
}
