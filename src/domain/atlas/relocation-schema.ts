import * as v from 'valibot'
import { collectionOf, edtf, id, pointFeatureOf, position, sourceIds, text } from './member-schemas'

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
  reached: v.optional(
    v.pipe(
      v.array(v.looseObject({ stop: id, date: edtf })),
      v.description('When stops between the ends were reached, where that is known.'),
    ),
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

export const stayFeatureSchema = pointFeatureOf(stayPropertiesSchema)

export const relocationsFileSchema = collectionOf(v.union([legFeatureSchema, stayFeatureSchema]))

export type Who = (typeof WHO)[number]
