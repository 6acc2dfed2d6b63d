import { distance } from '@turf/turf'
import type { Position } from '../atlas/atlas'
import type { KnownTown } from '../map-edit/known-town'
import { nearestPlace } from './nearest-place'

/** Kilometres to the nearest town beyond which it tells nothing. */
const FAR = 150

/** Kilometres around a position within which a town of another country means that a border is near. */
const BORDER = 60

/**
 * The country of a position as the towns around it tell: that of the nearest, where no town that is about as near is of
 * another. Undefined near borders, and where there is no town far around.
 */
export function countryAt(position: Position, towns: readonly KnownTown[]): string | undefined {
  const nearest = nearestPlace(position, towns)
  if (!nearest || nearest.kilometres > FAR) return undefined
  const { country } = nearest.place
  const around = Math.max(BORDER, 2 * nearest.kilometres)
  const isSure = towns.every(
    (town) => town.country === country || distance([...position], [...town.position]) > around,
  )
  return isSure ? country : undefined
}
