import * as v from 'valibot'
import { collectionOf, edtf, id, pointFeatureOf, sourceIds, text } from './member-schemas'

export const STANCES = ['says', 'qualifies', 'disputes', 'denies', 'context'] as const
export const VERIFICATIONS = [
  'corroborated',
  'partly-corroborated',
  'disputed',
  'seed-only',
  'seed-contradicted',
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

export const eventFeatureSchema = pointFeatureOf(eventPropertiesSchema)

export const eventsFileSchema = collectionOf(eventFeatureSchema)

export type Stance = (typeof STANCES)[number]
export type Verification = (typeof VERIFICATIONS)[number]
export type Claim = v.InferOutput<typeof claimSchema>
