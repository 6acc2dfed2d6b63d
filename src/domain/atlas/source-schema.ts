import * as v from 'valibot'
import { PARTY_KINDS } from './atlas-schema'
import { id, text } from './member-schemas'

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
    perspective: v.picklist(PARTY_KINDS),
    perspectiveNote: v.optional(text),
    readAs: v.picklist(['whole', 'excerpt', 'mirror', 'quoted', 'not-read']),
    readNote: v.optional(text),
  }),
})

export const sourcesFileSchema = v.array(sourceSchema)

export type Source = v.InferOutput<typeof sourceSchema>
