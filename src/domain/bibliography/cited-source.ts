import * as v from 'valibot'
import { type Source, sourceSchema } from '../atlas/source-schema'
import type { JsonObject } from '../json/json-value'

/** An item as it would be cited, also while its id and its perspective are not chosen; `undefined` while it cannot be. */
export function citedSource(item: JsonObject): Source | undefined {
  const custom = { perspective: 'press', readAs: 'whole' }
  const read = v.safeParse(sourceSchema, { type: 'document', ...item, id: 'draft', custom })
  return read.success ? read.output : undefined
}
