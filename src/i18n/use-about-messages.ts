import { about } from './en/about'

/** The texts about the atlas, which come with their panel. */
export function useAboutMessages(): typeof about {
  return about
}
