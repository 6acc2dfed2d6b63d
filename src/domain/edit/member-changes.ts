import { asArray, isJsonObject, type JsonPath, ownMember } from '../json/json-value'
import { sameJson } from '../json/same-json'
import { alignItems } from './align-items'

/** A member that differs: `undefined` where it is not there. */
export interface MemberChange {
  /** From the item on; of something that is gone from a list, where it stood there. */
  readonly path: JsonPath
  readonly before: unknown
  readonly after: unknown
  /** What has to be set where, from the item as it is on, to take the change back. */
  readonly revert: { readonly path: JsonPath; readonly value: unknown }
}

/** What differs between two JSON values, member by member; lists of objects (claims) are told object by object. */
export function memberChanges(before: unknown, after: unknown, path: JsonPath = []): readonly MemberChange[] {
  if (sameJson(before, after)) return []
  if (isJsonObject(before) && isJsonObject(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys].flatMap((key) =>
      memberChanges(ownMember(before, key), ownMember(after, key), [...path, key]),
    )
  }
  if (isListOfObjects(before) && isListOfObjects(after)) {
    const inList = listChanges(before, after, path)
    if (inList.length > 0) return inList
  }
  return [{ path, before, after, revert: { path, value: before } }]
}

function listChanges(
  before: readonly unknown[],
  after: readonly unknown[],
  path: JsonPath,
): readonly MemberChange[] {
  const aligned = alignItems(before, after)
  const kept = new Set(aligned.map(({ from }) => from))
  const changes = aligned.flatMap(({ from, to }): readonly MemberChange[] =>
    from === undefined
      ? [
          {
            path: [...path, to],
            before: undefined,
            after: after[to],
            revert: { path, value: after.toSpliced(to, 1) },
          },
        ]
      : memberChanges(before[from], after[to], [...path, to]),
  )
  const gone = before.flatMap((item, from): readonly MemberChange[] => {
    if (kept.has(from)) return []
    const next = aligned.find((pair) => pair.from !== undefined && pair.from > from)
    return [
      {
        path: [...path, from],
        before: item,
        after: undefined,
        revert: { path, value: after.toSpliced(next?.to ?? after.length, 0, item) },
      },
    ]
  })
  return [...changes, ...gone]
}

function isListOfObjects(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && asArray(value).every(isJsonObject)
}
