import { asObject } from '../json/json-value'

/** The ids that the items of a list have, as they are written, whatever else they lack. */
export function idsOf(items: readonly unknown[]): ReadonlySet<string> {
  return new Set(items.flatMap((item) => asObject(item).id ?? []).map(String))
}
