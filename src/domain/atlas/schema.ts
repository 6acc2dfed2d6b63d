import * as v from 'valibot'

/**
 * The shapes of the files in `data/`, from which both the TypeScript types and `data/schema/*.schema.json`
 * come. Unknown members are kept (RFC 7946 section 6.1); the checker warns of likely misspellings.
 */

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'),
  v.description('Stable identifier: lower-case words joined by hyphens. Links rely on it.'),
)
const text = v.pipe(v.string(), v.nonEmpty())
const edtf = v.pipe(
  text,
  v.description('Date in EDTF (ISO 8601-2): 1981-06-20, 1986, 1981-06~, 1981-07-28/1981-08~.'),
)
const position = v.pipe(
  v.array(v.number()),
  v.minLength(2),
  v.maxLength(3),
  v.description('Longitude, then latitude, in degrees (WGS 84).'),
)
const sourceIds = v.pipe(v.array(id), v.description('Ids of entries in sources.json.'))

export const STANCES = ['says', 'qualifies', 'disputes', 'denies', 'context'] as const
export const VERIFICATIONS = [
  'corroborated',
  'partly-corroborated',
  'disputed',
  'seed-only',
  'seed-contradicted',
] as const
export const PRECISIONS = ['site', 'town', 'city', 'country'] as const
export const PARTY_KINDS = [
  'government',
  'group',
  'critic',
  'press',
  'court',
  'scholar',
  'international',
  'ngo',
  'reference',
  'witness',
] as const
export const SHAPES = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'pentagon',
  'hexagon',
  'star',
  'cross',
] as const

export const claimSchema = v.looseObject({
  by: v.pipe(id, v.description('Id of the party (atlas.json) that speaks.')),
  stance: v.pipe(
    v.picklist(STANCES),
    v.description(
      'says: asserts it; qualifies: supports it in part or with another figure; disputes: contradicts it; denies: denial by a party concerned; context: background.',
    ),
  ),
  text: v.pipe(text, v.description('What the party says, in our own words.')),
  attribution: v.optional(
    v.pipe(
      text,
      v.description(
        'Exact speaker or publication where the party is broader: "Christian Science Monitor, 8 July 1981".',
      ),
    ),
  ),
  sources: v.pipe(sourceIds, v.minLength(1)),
})

export const eventPropertiesSchema = v.looseObject({
  title: text,
  date: edtf,
  dateNote: v.optional(
    v.pipe(text, v.description('What is uncertain about the date, or where sources differ.')),
  ),
  place: v.pipe(id, v.description('Id of a place in places.geojson.')),
  placeNote: v.optional(
    v.pipe(text, v.description('How the place is known, where it is not simply stated.')),
  ),
  otherPlaces: v.optional(v.array(id)),
  category: v.pipe(id, v.description('Id of a category in atlas.json.')),
  summary: text,
  verification: v.picklist(VERIFICATIONS),
  origin: v.pipe(
    v.picklist(['seed', 'context']),
    v.description('seed: stated in the seed document; context: added from other sources.'),
  ),
  priority: v.pipe(
    v.picklist([1, 2, 3]),
    v.description('1: shown first; 2: detail; 3: background, or placed or identified by inference.'),
  ),
  inference: v.optional(
    v.pipe(
      text,
      v.description('What about this event was inferred and by what reasoning. Shown on the card.'),
    ),
  ),
  seed: v.optional(
    v.looseObject({
      states: v.pipe(text, v.description('What the seed document states.')),
      voice: v.pipe(
        text,
        v.description('Whose voice in the seed document: report, interview, quoted statement.'),
      ),
      paragraphs: v.array(v.number()),
    }),
  ),
  differences: v.optional(
    v.pipe(v.array(text), v.description('Where sources part from the seed document or from one another.')),
  ),
  searchedNotFound: v.optional(v.pipe(v.array(text), v.description('What was looked for and not found.'))),
  actors: v.optional(v.array(text)),
  legs: v.optional(v.pipe(v.array(id), v.description('Ids of related legs in relocations.geojson.'))),
  claims: v.pipe(v.array(claimSchema), v.minLength(1)),
  sources: v.pipe(
    sourceIds,
    v.minLength(1),
    v.description('All sources of the event, those of its claims included.'),
  ),
})

export const eventFeatureSchema = v.looseObject({
  type: v.literal('Feature'),
  id,
  geometry: v.looseObject({ type: v.literal('Point'), coordinates: position }),
  properties: eventPropertiesSchema,
})

const figure = v.looseObject({
  text: v.pipe(text, v.description('The figure in words: "3,280 people by the last large convoy".')),
  value: v.optional(v.number()),
  by: v.optional(v.pipe(text, v.description('Who gives the figure.'))),
})

export const WHO = ['leadership', 'members'] as const

export const legPropertiesSchema = v.looseObject({
  kind: v.literal('leg'),
  title: text,
  who: v.pipe(
    v.picklist(WHO),
    v.description('Which of the two groups of travellers the residency band draws.'),
  ),
  whoText: v.pipe(text, v.description('Who moved, in words.')),
  date: edtf,
  from: id,
  to: id,
  stops: v.pipe(
    v.array(id),
    v.minLength(2),
    v.description('Places in order; one per position of the geometry.'),
  ),
  certainty: v.pipe(
    v.picklist(['certain', 'approximate', 'schematic']),
    v.description('schematic: the route or an end of it is assumed; drawn dashed.'),
  ),
  figures: v.optional(v.array(figure)),
  note: v.optional(text),
  events: v.array(id),
  sources: v.pipe(sourceIds, v.minLength(1)),
})

export const legFeatureSchema = v.looseObject({
  type: v.literal('Feature'),
  id,
  geometry: v.looseObject({
    type: v.literal('LineString'),
    coordinates: v.pipe(v.array(position), v.minLength(2)),
  }),
  properties: legPropertiesSchema,
})

export const stayPropertiesSchema = v.looseObject({
  kind: v.literal('stay'),
  title: text,
  who: v.picklist(WHO),
  whoText: text,
  date: v.pipe(edtf, v.description('The interval in which the base was held.')),
  place: id,
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/), v.description('ISO 3166-1 alpha-2 code.')),
  summary: text,
  note: v.optional(text),
  events: v.array(id),
  sources: v.pipe(sourceIds, v.minLength(1)),
})

export const stayFeatureSchema = v.looseObject({
  type: v.literal('Feature'),
  id,
  geometry: v.looseObject({ type: v.literal('Point'), coordinates: position }),
  properties: stayPropertiesSchema,
})

const otherNames = v.pipe(
  text,
  v.description('Other spellings, divided by semicolons: "Manzë;Manza". They are found by search.'),
)

/**
 * `name:xx` members hold the name in the language `xx` (BCP 47), as in OpenStreetMap; `alt_name` and
 * `alt_name:xx` other spellings, divided by semicolons.
 */
export const placePropertiesSchema = v.looseObject({
  name: text,
  alt_name: v.optional(otherNames),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  kind: v.picklist(['city', 'town', 'site']),
  precision: v.pipe(v.picklist(PRECISIONS), v.description('How exact the coordinate is.')),
  within: v.optional(id),
  coordinateSource: id,
  unverifiedNames: v.optional(
    v.pipe(v.array(text), v.description('Languages whose name was not checked against a source.')),
  ),
  note: v.optional(text),
})

export const placeFeatureSchema = v.looseObject({
  type: v.literal('Feature'),
  id,
  geometry: v.looseObject({ type: v.literal('Point'), coordinates: position }),
  properties: placePropertiesSchema,
})

export const categorySchema = v.looseObject({
  id,
  label: text,
  description: text,
  colour: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/)),
  /** The same hue for dark backgrounds. */
  colourDark: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/)),
  shape: v.picklist(SHAPES),
})

/** `label:xx` members hold the label in the language `xx` (BCP 47). */
export const partySchema = v.looseObject({
  id,
  label: text,
  kind: v.picklist(PARTY_KINDS),
  description: v.optional(text),
})

export const nameSchema = v.looseObject({
  name: v.pipe(text, v.description('A name as the texts of the events write it: "Massoud Rajavi".')),
  alt_name: v.optional(otherNames),
})

export const atlasFileSchema = v.looseObject({
  title: text,
  subtitle: v.optional(text),
  summary: text,
  version: text,
  licence: v.looseObject({ id: text, label: text, url: text }),
  extent: v.looseObject({ from: edtf, to: edtf }),
  /** West, south, east, north in degrees: what the first view shows. */
  view: v.looseObject({ bounds: v.pipe(v.array(v.number()), v.length(4)) }),
  categories: v.pipe(v.array(categorySchema), v.minLength(1)),
  parties: v.pipe(v.array(partySchema), v.minLength(1)),
  names: v.optional(
    v.pipe(
      v.array(nameSchema),
      v.description(
        'People, groups and days by all their names: "name:fa", "name:ar", "alt_name". An event that holds one of them is found by each.',
      ),
    ),
  ),
  files: v.looseObject({ events: text, relocations: text, places: text, sources: text }),
})

const cslName = v.looseObject({
  family: v.optional(text),
  given: v.optional(text),
  literal: v.optional(text),
})

/** An item of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
export const sourceSchema = v.looseObject({
  id,
  type: text,
  title: text,
  author: v.optional(v.array(cslName)),
  publisher: v.optional(text),
  'container-title': v.optional(text),
  issued: v.optional(v.looseObject({ 'date-parts': v.array(v.array(v.number())) })),
  URL: v.optional(text),
  note: v.optional(text),
  custom: v.looseObject({
    perspective: v.pipe(v.picklist(PARTY_KINDS), v.description('From whose side the source speaks.')),
    perspectiveNote: v.optional(
      v.pipe(text, v.description('More exactly: "news agency, reposted by a site of the group".')),
    ),
    readAs: v.pipe(
      v.picklist(['whole', 'excerpt', 'mirror', 'quoted', 'not-read']),
      v.description(
        'How the source was read: whole, the first part only, in a mirror or repost, as quoted elsewhere, or not.',
      ),
    ),
    readNote: v.optional(text),
  }),
})

function collectionOf<const S extends v.GenericSchema>(feature: S) {
  return v.looseObject({ type: v.literal('FeatureCollection'), features: v.array(feature) })
}

export const eventsFileSchema = collectionOf(eventFeatureSchema)
export const relocationsFileSchema = collectionOf(v.union([legFeatureSchema, stayFeatureSchema]))
export const placesFileSchema = collectionOf(placeFeatureSchema)
export const sourcesFileSchema = v.array(sourceSchema)

export type Stance = (typeof STANCES)[number]
export type Verification = (typeof VERIFICATIONS)[number]
export type Precision = (typeof PRECISIONS)[number]
export type Shape = (typeof SHAPES)[number]
export type Who = (typeof WHO)[number]
export type Claim = v.InferOutput<typeof claimSchema>
export type Category = v.InferOutput<typeof categorySchema>
export type Party = v.InferOutput<typeof partySchema>
export type Source = v.InferOutput<typeof sourceSchema>
export type AtlasFile = v.InferOutput<typeof atlasFileSchema>
