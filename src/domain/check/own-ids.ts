import { isId } from '../atlas/member-schemas'
import { asObject, ownMember } from '../json/json-value'

/** Whether each item of a list has an id, in the form of one, that no other has: what is named and not found is then not there. */
export function haveOwnIds(items: readonly unknown[]): boolean {
  const ids = new Set<unknown>()
  for (const item of items) {
    const id = ownMember(asObject(item), 'id')
    if (typeof id === 'string' && isId(id)) ids.add(id)
  }
  return ids.size === items.length
}
