import type { Position } from '../atlas/atlas'
import { asObject, type JsonObject } from '../json/json-value'
import type { KnownTown } from '../map-edit/known-town'
import { idsOf } from './ids-of'
import { newFeature } from './new-feature'

/** What is known of a place that is to be made; what is empty is for the checker to ask. */
export interface KnownOfPlace {
  readonly name: string
  readonly position: Position
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string
  readonly kind: string
  readonly precision: string
  /** Id of the source of the coordinates. */
  readonly source: string
}

/**
 * A place of the gazetteer, with an id made of its name.
 *
 * @param others what the gazetteer has, be it finished or not
 */
export function newPlace(
  { name, position, source, ...known }: KnownOfPlace,
  others: readonly unknown[],
): JsonObject {
  const stops = [{ position, place: undefined }]
  const feature = newFeature({ kind: 'place', title: name, stops }, { places: NO_PLACES }, idsOf(others))
  return { ...feature, properties: { ...asObject(feature.properties), ...known, coordinateSource: source } }
}

const NO_PLACES = new Map<string, never>()

/** What a town of the world tells of the place that is made of it. */
export function knownOfTown({ name, position, country, isCity }: KnownTown): KnownOfPlace {
  const size = isCity ? 'city' : 'town'
  return { name, position, country, kind: size, precision: size, source: '' }
}
