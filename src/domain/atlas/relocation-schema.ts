import * as v from 'valibot'
import { collectionOf, edtf, id, pointFeatureOf, position, sourceIds, text } from './member-schemas'

const figure = v.looseObject({
  text,
  value: v.optional(v.number()),
  by: v.optional(text),
})

export const WHO = ['leadership', 'members'] as const

export const legPropertiesSchema = v.looseObject({
  kind: v.literal('leg'),
  title: text,
  who: v.picklist(WHO),
  whoText: text,
  date: edtf,
  from: id,
  to: id,
  stops: v.pipe(v.array(id), v.minLength(2)),
  reached: v.optional(v.array(v.looseObject({ stop: id, date: edtf }))),
  certainty: v.picklist(['certain', 'approximate', 'schematic']),
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
  date: edtf,
  place: id,
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  summary: text,
  note: v.optional(text),
  events: v.array(id),
  sources: v.pipe(sourceIds, v.minLength(1)),
})

export const stayFeatureSchema = pointFeatureOf(stayPropertiesSchema)

export const relocationsFileSchema = collectionOf(v.union([legFeatureSchema, stayFeatureSchema]))

export type Who = (typeof WHO)[number]
