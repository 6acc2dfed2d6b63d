import type { PlaceColumn } from './collection-columns'

/** Rows of which each may have a place of its own by chance. */
const FEW_ROWS = 20
/** Of the rows with a place. */
const LEAST_SHARE = 0.8

/** Whether nearly every row has a place of its own, "10 km E of Iwaki": such a text tells of one event and finds no others. */
export function hasOwnPlaces(places: PlaceColumn | undefined): boolean {
  if (!places) return false
  const rows = places.counts.reduce((sum, count, number) => (number === 0 ? sum : sum + count), 0)
  return rows > FEW_ROWS && places.names.length - 1 >= rows * LEAST_SHARE
}
