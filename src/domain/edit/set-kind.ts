import type { JsonPath } from '../json/json-value'
import { valueAt } from './value-at'

/** What an edit of members does that is made in a form: an entry that a list has not had yet is added. */
export function setKind(
  before: unknown,
  sets: readonly { readonly path: JsonPath; readonly value: unknown }[],
): 'set' | 'add-member' | 'remove-member' {
  if (sets.every(({ value }) => value === undefined)) return 'remove-member'
  const isNew = sets.every(
    ({ path, value }) =>
      value !== undefined && typeof path.at(-1) === 'number' && valueAt(before, path) === undefined,
  )
  return isNew ? 'add-member' : 'set'
}
