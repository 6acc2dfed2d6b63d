import type { FileProblem } from '../check/file-problem'
import { countWhile } from '../count-while'
import type { FileChanges } from '../edit/editing'
import type { TextChange, TextChanges } from '../edit/text-change'
import type { Fix } from './fix'

/** A problem with the fix that is to mend it. */
export interface ChosenFix extends FileProblem {
  readonly fix: Fix
}

export interface JoinedFixes {
  /** By file, in the order of its text. */
  readonly changes: FileChanges
  readonly made: readonly ChosenFix[]
  /** Those that touch what another one changes: they are to be worked out again on what the others leave. */
  readonly left: readonly ChosenFix[]
}

/**
 * Joins fixes of the same texts to one edit. Of those that touch each other the first is made; what several add to the end
 * of the same list is added one behind the other.
 */
export function joinFixes(chosen: readonly ChosenFix[]): JoinedFixes {
  const changes = new Map<string, TextChange[]>()
  const made: ChosenFix[] = []
  const left: ChosenFix[] = []
  for (const each of chosen) {
    const parts = [...each.fix.changes]
    if (!parts.every(([file, part]) => fits(changes.get(file) ?? [], part))) {
      left.push(each)
      continue
    }
    for (const [file, part] of parts) changes.set(file, joined(changes.get(file) ?? [], part))
    made.push(each)
  }
  return { changes, made, left }
}

/** Whether changes touch none of others, add behind what they add, or take away what stands beside what they take away. Both are in order. */
function fits(others: readonly TextChange[], changes: TextChanges): boolean {
  return changes.every((change) => {
    const at = firstBehind(others, change.from)
    const next = others[at]
    const before = others[at - 1]
    if (before !== undefined && before.to >= change.from && !isGoneBeside(before, change)) return false
    return next === undefined || change.to < next.from || addsTo(next, change) || isGoneBeside(change, next)
  })
}

/** Whether both add an item to the same list: after the one, the other still stands behind an item. */
function addsTo(other: TextChange, change: TextChange): boolean {
  return other.from === change.from && isAddedItem(other) && isAddedItem(change)
}

/** Whether both take text away, the one up to where the other begins. */
function isGoneBeside(before: TextChange, behind: TextChange): boolean {
  return before.to === behind.from && isRemoval(before) && isRemoval(behind)
}

function isRemoval({ from, to, insert }: TextChange): boolean {
  return from < to && insert === ''
}

/** A comma and what follows, unless that is a member: of the same name there may be only one. */
function isAddedItem({ from, to, insert }: TextChange): boolean {
  return from === to && /^\s*,\s*\S/.test(insert) && !/^\s*,\s*"[^"]*"\s*:/.test(insert)
}

function joined(others: TextChange[], changes: TextChanges): TextChange[] {
  for (const change of changes) {
    const at = firstBehind(others, change.from)
    const other = others[at]
    if (other === undefined || !addsTo(other, change)) others.splice(at, 0, change)
    else if (!isAdded(other, change)) others[at] = { ...other, insert: other.insert + change.insert }
  }
  return others
}

/** Two problems may ask for the same item, which is then added once. */
function isAdded({ insert }: TextChange, change: TextChange): boolean {
  const at = insert.indexOf(change.insert)
  return at >= 0 && /^(?:\s*,|$)/.test(insert.slice(at + change.insert.length))
}

/** The index of the first change that begins at an offset or behind it. Most problems come in the order of the text. */
function firstBehind(changes: readonly TextChange[], offset: number): number {
  return countWhile(changes.length, (index) => (changes[index]?.from ?? 0) < offset)
}
