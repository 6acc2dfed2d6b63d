import { whereabouts } from './en/whereabouts'

/** The texts of the panel that says where they were, which come with it. */
export function useWhereaboutsMessages(): typeof whereabouts {
  return whereabouts
}
