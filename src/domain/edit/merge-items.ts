import { cslKind } from '../bibliography/csl-text'
import { asObject, isJsonObject, type JsonPath, ownMember } from '../json/json-value'
import { sameJson } from '../json/same-json'
import { alignItems } from './align-items'
import { valueAt } from './value-at'

/** What of one version of an item goes into another. */
export interface MergedItem {
  /** Paths whose values are to be as in mine, alike in both. */
  readonly taken: readonly JsonPath[]
  /** Whether both have changed the same member to something else: there mine stands. */
  readonly isConflict: boolean
}

/** What says where a leg goes: one of them alone would not fit the others. */
const STOPS: readonly JsonPath[] = [['geometry'], ['properties', 'stops']]
const ENDS: readonly JsonPath[] = [
  ['properties', 'from'],
  ['properties', 'to'],
]

/** Brings two versions of an item together, member by member: what mine has changed since `base` goes into theirs. */
export function mergeItems(base: unknown, mine: unknown, theirs: unknown): MergedItem {
  const taken: JsonPath[] = []
  let isConflict = false
  const differ = (a: unknown, b: unknown) =>
    STOPS.some((path) => !sameJson(valueAt(a, path), valueAt(b, path)))
  const areBothMoved =
    [base, mine, theirs].some((item) => Array.isArray(valueAt(item, ['properties', 'stops']))) &&
    differ(base, mine) &&
    differ(base, theirs) &&
    differ(mine, theirs)
  const together = areBothMoved ? [...STOPS, ...ENDS] : []
  const isTogether = (path: JsonPath) => together.some((each) => each.join() === path.join())
  const goOn = (base: unknown, mine: unknown, theirs: unknown, path: JsonPath): void => {
    if (sameJson(mine, base) || sameJson(mine, theirs) || isTogether(path)) return
    if (!sameJson(theirs, base)) {
      if (areObjects(base, mine, theirs) && path.join() !== 'geometry') {
        for (const key of new Set([...Object.keys(asObject(base)), ...Object.keys(asObject(mine))]))
          goOn(member(base, key), member(mine, key), member(theirs, key), [...path, key])
        return
      }
      if (Array.isArray(base) && haveSameItems(base, mine) && haveSameItems(base, theirs)) {
        for (const [index, item] of base.entries()) goOn(item, mine[index], theirs[index], [...path, index])
        return
      }
      isConflict = true
    }
    taken.push(path)
  }
  goOn(base, mine, theirs, [])
  return { taken: [...together, ...taken], isConflict: isConflict || areBothMoved }
}

/** Whether values are objects whose members are told one by one; names and dates of a source are not. */
function areObjects(base: unknown, mine: unknown, theirs: unknown): boolean {
  const isApart = [base, mine, theirs].some((value) => value !== undefined && cslKind(value))
  return !isApart && isJsonObject(mine) && isJsonObject(theirs) && (base === undefined || isJsonObject(base))
}

/** Whether a list holds the same objects in the same order, each changed or not. */
function haveSameItems(base: readonly unknown[], list: unknown): list is readonly unknown[] {
  if (!Array.isArray(list) || list.length !== base.length || !list.every(isJsonObject)) return false
  return alignItems(base, list).every(({ from, to, stays }) => from === to && stays)
}

function member(value: unknown, key: string): unknown {
  return ownMember(asObject(value), key)
}
