import * as v from 'valibot'
import { edtf, id, otherNames, text } from './member-schemas'

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
  inText: v.optional(text),
  kind: v.picklist(PARTY_KINDS),
  description: v.optional(text),
})

export const nameSchema = v.looseObject({
  name: text,
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
  names: v.optional(v.array(nameSchema)),
  lessons: v.optional(v.array(id)),
  files: v.looseObject({ events: text, relocations: text, places: text, sources: text }),
})

export type Shape = (typeof SHAPES)[number]
export type Category = v.InferOutput<typeof categorySchema>
export type Party = v.InferOutput<typeof partySchema>
export type AtlasFile = v.InferOutput<typeof atlasFileSchema>
