import { cslKind } from '../bibliography/csl-text'
import { asArray, asObject, isJsonObject, type JsonPath, ownMember } from '../json/json-value'
import { sameJson } from '../json/same-json'
import type { LegStop, MemberSet } from './leg-stops'
import { pairsInOrder } from './pairs-in-order'

/** A member that differs: `undefined` where it is not there. */
export interface MemberChange {
  /** From the item on; of something that is gone from a list, where it stood there. */
  readonly path: JsonPath
  readonly before: unknown
  readonly after: unknown
  /** What has to be set where, from the item as it is on, to take the change back. */
  readonly revert: readonly MemberSet[]
  /** Of the stops of a leg, whose line, places and ends are told as one. */
  readonly stops?: { readonly before: readonly LegStop[]; readonly after: readonly LegStop[] }
}

/** Pairs of objects compared at most; longer lists are told as one. */
const MOST_PAIRS = 100_000

/** What differs between two JSON values, member by member; lists of objects (claims) are told object by object. */
export function memberChanges(before: unknown, after: unknown, path: JsonPath = []): readonly MemberChange[] {
  if (sameJson(before, after)) return []
  const whole = [{ path, before, after, revert: [{ path, value: before }] }]
  // Names and dates of a source are read as one.
  if (cslKind(before ?? after) && cslKind(after ?? before)) return whole
  if (isJsonObject(before) && isJsonObject(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys].flatMap((key) =>
      memberChanges(ownMember(before, key), ownMember(after, key), [...path, key]),
    )
  }
  if (isListOfObjects(before) && isListOfObjects(after) && before.length * after.length <= MOST_PAIRS) {
    const inList = listChanges(before, after, path)
    if (inList.length > 0) return inList
  }
  return whole
}

function listChanges(
  before: readonly unknown[],
  after: readonly unknown[],
  path: JsonPath,
): readonly MemberChange[] {
  const pairs = pairObjects(before, after)
  const fromOf = new Map(pairs.map(([from, to]) => [to, from]))
  const kept = new Set(fromOf.values())
  const changes = after.flatMap((item, to): readonly MemberChange[] => {
    const from = fromOf.get(to)
    if (from !== undefined) return memberChanges(before[from], item, [...path, to])
    const revert = [{ path, value: after.toSpliced(to, 1) }]
    return [{ path: [...path, to], before: undefined, after: item, revert }]
  })
  const gone = before.flatMap((item, from): readonly MemberChange[] => {
    if (kept.has(from)) return []
    const next = pairs.find(([other]) => other > from)
    const revert = [{ path, value: after.toSpliced(next?.[1] ?? after.length, 0, item) }]
    return [{ path: [...path, from], before: item, after: undefined, revert }]
  })
  return [...changes, ...gone]
}

/** Which objects became which: the same ones first, then those between that have a value in common, or are as many. */
function pairObjects(
  before: readonly unknown[],
  after: readonly unknown[],
): readonly (readonly [from: number, to: number])[] {
  const free = new Set(before.keys())
  const same = new Map<number, number>()
  for (const [to, item] of after.entries()) {
    const from = [...free].find((index) => sameJson(before[index], item))
    if (from !== undefined && free.delete(from)) same.set(to, from)
  }
  const pairs: (readonly [number, number])[] = []
  let [old, now] = [0, 0]
  for (const [from, to] of [...pairsInOrder(same), [before.length, after.length] as const]) {
    const areAsMany = from - old === to - now
    for (; now < to; now++) {
      let at = old
      while (at < from && !areAsMany && !haveValueInCommon(before[at], after[now])) at++
      if (at >= from) continue
      pairs.push([at, now])
      old = at + 1
    }
    if (from < before.length) pairs.push([from, to])
    ;[old, now] = [from + 1, to + 1]
  }
  return pairs
}

function haveValueInCommon(a: unknown, b: unknown): boolean {
  const [one, other] = [asObject(a), asObject(b)]
  return Object.keys(one).some((key) => sameJson(one[key], ownMember(other, key)))
}

function isListOfObjects(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && asArray(value).every(isJsonObject)
}
