import { differences } from './en/differences'

/** The texts of the panel of differences, which come with it. */
export function useDifferencesMessages(): typeof differences {
  return differences
}
