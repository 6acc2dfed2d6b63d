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
  by: id,
  stance: v.picklist(STANCES),
  text,
  attribution: v.optional(text),
  sources: v.pipe(sourceIds, v.minLength(1)),
})

export const eventPropertiesSchema = v.looseObject({
  title: text,
  date: edtf,
  dateNote: v.optional(text),
  place: id,
  placeNote: v.optional(text),
  otherPlaces: v.optional(v.array(id)),
  category: id,
  summary: text,
  verification: v.picklist(VERIFICATIONS),
  origin: v.picklist(['seed', 'context']),
  priority: v.picklist([1, 2, 3]),
  inference: v.optional(text),
  seed: v.optional(
    v.looseObject({
      states: text,
      voice: text,
      paragraphs: v.array(v.number()),
    }),
  ),
  differences: v.optional(v.array(text)),
  searchedNotFound: v.optional(v.array(text)),
  actors: v.optional(v.array(text)),
  legs: v.optional(v.array(id)),
  claims: v.pipe(v.array(claimSchema), v.minLength(1)),
  sources: v.pipe(sourceIds, v.minLength(1)),
})

export const eventFeatureSchema = pointFeatureOf(eventPropertiesSchema)

export const eventsFileSchema = collectionOf(eventFeatureSchema)

export type Stance = (typeof STANCES)[number]
export type Verification = (typeof VERIFICATIONS)[number]
export type Claim = v.InferOutput<typeof claimSchema>
