import { place } from './en/place'

/** The texts of the page of a place, which come with it. */
export function usePlaceMessages(): typeof place {
  return place
}
