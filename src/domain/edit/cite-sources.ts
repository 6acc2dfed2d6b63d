import { asArray, asObject, type JsonObject } from '../json/json-value'
import type { MemberSet } from './leg-stops'

/** What gives a claim of an event its sources; those that the event does not list yet go to its own list too. */
export function citeSources(event: JsonObject, claim: number, ids: readonly unknown[]): readonly MemberSet[] {
  const { sources } = asObject(event.properties)
  const listed = asArray(sources)
  const more = ids.filter((id) => id !== '' && !listed.includes(id))
  const ownList: readonly MemberSet[] = Array.isArray(sources)
    ? more.map((value, index) => ({ path: ['properties', 'sources', listed.length + index], value }))
    : [{ path: ['properties', 'sources'], value: more }]
  return [
    { path: ['properties', 'claims', claim, 'sources'], value: ids },
    ...(more.length > 0 ? ownList : []),
  ]
}
