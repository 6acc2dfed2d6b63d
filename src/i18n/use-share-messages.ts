import { share } from './en/share'

/** The texts of the share dialog, which come with it: the shell does without them. */
export function useShareMessages(): typeof share {
  return share
}
