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

export const sourcesFileSchema = v.array(sourceSchema)

export type Source = v.InferOutput<typeof sourceSchema>
