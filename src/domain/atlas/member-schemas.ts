import * as v from 'valibot'

/**
 * The shapes of the files in `data/`, from which both the TypeScript types and `data/schema/*.schema.json`
 * come; what the members mean says `i18n/en/field-help`. Unknown members are kept (RFC 7946 section 6.1); the checker warns of likely misspellings.
 */

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Whether a text has the form of an id. */
export function isId(text: string): boolean {
  return ID.test(text)
}

export const id = v.pipe(v.string(), v.regex(ID, 'lower-case words joined by hyphens'))
export const text = v.pipe(v.string(), v.nonEmpty(), v.regex(/\S/, 'more than blanks'))
/**
 * A date in EDTF (ISO 8601-2). Its form is checked apart from its shape.
 * @alias
 */
export const edtf = text
/** Longitude, then latitude, in degrees (WGS 84). */
export const position = v.pipe(v.array(v.number()), v.minLength(2), v.maxLength(3))
/** Ids of entries in sources.json. */
export const sourceIds = v.array(id)

/**
 * Other spellings, divided by semicolons.
 * @alias
 */
export const otherNames = text

/** A FeatureCollection of one kind of feature (RFC 7946 section 3.3). */
export function collectionOf<const S extends v.GenericSchema>(feature: S) {
  return v.looseObject({ type: v.literal('FeatureCollection'), features: v.array(feature) })
}

/** A Point with an id and properties of one kind. */
export function pointFeatureOf<const S extends v.GenericSchema>(properties: S) {
  return v.looseObject({
    type: v.literal('Feature'),
    id,
    geometry: v.looseObject({ type: v.literal('Point'), coordinates: position }),
    properties,
  })
}
