import * as v from 'valibot'
import { collectionOf, id, otherNames, pointFeatureOf, sourceIds, text } from './member-schemas'

export const PLACE_KINDS = ['city', 'town', 'site'] as const
export const PRECISIONS = ['site', 'town', 'city', 'country'] as const

/**
 * `name:xx` members hold the name in the language `xx` (BCP 47), as in OpenStreetMap; `alt_name` and
 * `alt_name:xx` other spellings, divided by semicolons.
 */
export const placePropertiesSchema = v.looseObject({
  name: text,
  alt_name: v.optional(otherNames),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  kind: v.picklist(PLACE_KINDS),
  precision: v.picklist(PRECISIONS),
  within: v.optional(id),
  coordinateSource: id,
  sources: v.optional(sourceIds),
  unverifiedNames: v.optional(v.array(text)),
  note: v.optional(text),
})

export const placeFeatureSchema = pointFeatureOf(placePropertiesSchema)

export const placesFileSchema = collectionOf(placeFeatureSchema)

export type Precision = (typeof PRECISIONS)[number]
