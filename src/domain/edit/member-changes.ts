import { areNames, cslKind } from '../bibliography/csl-text'
import { isJsonObject, type JsonPath, ownMember } from '../json/json-value'
import { sameJson } from '../json/same-json'
import { type Aligned, alignItems } from './align-items'
import type { LegStop, MemberSet } from './leg-stops'

/** What takes a change back. */
export interface RevertSet extends MemberSet {
  /** Where it stood, or would have stood, from the item as it was on; as many steps as `path`. */
  readonly from: JsonPath
  /** Whether it is put into a list before what stands there now. */
  readonly isNew?: boolean
}

/** A member that differs: `undefined` where it is not there. */
export interface MemberChange {
  /** From the item on; of something that is gone from a list, where it stood there. */
  readonly path: JsonPath
  readonly before: unknown
  readonly after: unknown
  /** What has to be set where, from the item as it is on, to take the change back. */
  readonly revert: readonly RevertSet[]
  /** Of a list whose objects stand in another order; what became of each is told on its own. */
  readonly isOrder?: boolean
  /** Of the stops of a leg, whose line, places and ends are told as one. */
  readonly stops?: { readonly before: readonly LegStop[]; readonly after: readonly LegStop[] }
}

/** Pairs of objects compared at most; longer lists are told as one. */
const MOST_PAIRS = 100_000

/** What differs between two JSON values, member by member; lists of objects (claims) are told object by object. */
export function memberChanges(
  before: unknown,
  after: unknown,
  path: JsonPath = [],
  was: JsonPath = path,
): readonly MemberChange[] {
  if (sameJson(before, after)) return []
  const whole = [{ path, before, after, revert: [{ path, value: before, from: was }] }]
  // Names and dates of a source are read as one.
  const isOne = (value: unknown) => areNames(value) || cslKind(value) !== undefined
  if (isOne(before ?? after) && isOne(after ?? before)) return whole
  if (isJsonObject(before) && isJsonObject(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys].flatMap((key) =>
      memberChanges(ownMember(before, key), ownMember(after, key), [...path, key], [...was, key]),
    )
  }
  if (isListOfObjects(before) && isListOfObjects(after) && before.length * after.length <= MOST_PAIRS) {
    const inList = listChanges(before, after, path, was)
    if (inList.length > 0) return inList
  }
  return whole
}

function listChanges(
  before: readonly unknown[],
  after: readonly unknown[],
  path: JsonPath,
  was: JsonPath,
): readonly MemberChange[] {
  const aligned = alignItems(before, after)
  const pairs = aligned.flatMap(({ from, to }) => (from === undefined ? [] : [[from, to] as const]))
  const kept = new Set(pairs.map(([from]) => from))
  const changes = aligned.flatMap(({ from, to }): readonly MemberChange[] => {
    if (from !== undefined) return memberChanges(before[from], after[to], [...path, to], [...was, from])
    const revert = [{ path: [...path, to], value: undefined, from: [...was, before.length] }]
    return [{ path: [...path, to], before: undefined, after: after[to], revert }]
  })
  const gone = before.flatMap((item, from): readonly MemberChange[] => {
    if (kept.has(from)) return []
    const [, index = 0] = pairs.filter(([other]) => other < from).sort(([a], [b]) => b - a)[0] ?? [-1, -1]
    const set = { path: [...path, index + 1], value: item, from: [...was, from], isNew: true }
    return [{ path: [...path, from], before: item, after: undefined, revert: [set] }]
  })
  const isInOrder = pairs.every(([from], index) => index === 0 || from > (pairs[index - 1]?.[0] ?? 0))
  if (isInOrder) return [...changes, ...gone]
  const value = asBefore(aligned).map((to) => after[to])
  return [{ path, before, after, revert: [{ path, value, from: was }], isOrder: true }, ...changes, ...gone]
}

/** The items as they are in the order in which they were; those that are new behind the same one as now. */
function asBefore(aligned: readonly Aligned[]): readonly number[] {
  let last = -1
  const ranks = aligned.map(({ from, to }) => {
    last = from ?? last
    return [last, to] as const
  })
  return ranks.sort(([a, i], [b, j]) => a - b || i - j).map(([, to]) => to)
}

function isListOfObjects(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.every(isJsonObject)
}
