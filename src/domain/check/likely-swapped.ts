import type { Position } from '../atlas/atlas'
import { nearestPlace, type Placed } from '../position/nearest-place'
import { swapped } from '../position/parse-position'
import { countryBox, isInBox } from './country-box'

/** Kilometres within which a position counts as near to a place. */
export const CLOSE = 100

/**
 * A position with latitude and longitude swapped, where that is likelier what is meant: it is in the country, or near to a
 * place, and the position as it stands is not. Undefined where nothing speaks for it.
 */
export function likelySwapped(
  position: Position,
  places: readonly Placed[],
  country: string | undefined,
): Position | undefined {
  const other = swapped(position)
  const box = country === undefined ? undefined : countryBox(country)
  if (!other) return undefined
  const isCountryOther = box && !isInBox(box, ...position) && isInBox(box, ...other)
  return isCountryOther || (!isNear(position, places) && isNear(other, places)) ? other : undefined
}

function isNear(position: Position, places: readonly Placed[]): boolean {
  return (nearestPlace(position, places)?.kilometres ?? Number.POSITIVE_INFINITY) <= CLOSE
}
