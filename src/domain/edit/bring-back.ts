import { nodeAt } from '../json/json-node'
import { asObject, type JsonPath, ownMember } from '../json/json-value'
import { sameJson } from '../json/same-json'
import { type JsonSet, setAll } from './edit-file'
import { changeFile, type EditedFile } from './edited-file'
import { indentAt, WrittenJson } from './json-layout'
import type { RevertSet } from './member-changes'
import { walk } from './merge-json'
import type { TextChanges } from './text-change'

/** What members are brought back in: an item of a file, or all of it. */
interface Whole {
  readonly opened: EditedFile
  readonly now: EditedFile
  /** Offset in the file that was opened. */
  readonly start: number
  /** Where the paths of what is now begin. */
  readonly path: JsonPath
  /** Its value in the file that was opened. */
  readonly before: unknown
  /** Its value in the file as it would be. */
  valueIn(file: EditedFile): unknown
  /** The changes that bring all of it back. */
  revert(): TextChanges
}

/**
 * The changes that set members as they were, to the letter where they are written in the file that was opened. What then
 * holds the same as before around them comes back to the letter as well. Undefined where they cannot be set.
 */
export function bringBack(sets: readonly RevertSet[], whole: Whole): TextChanges | undefined {
  const made = setAsWritten(sets, whole)
  if (made === undefined) return undefined
  const after = whole.valueIn(changeFile(whole.now, made))
  if (sameJson(after, whole.before)) return whole.revert()
  const [set, another] = sets
  const from = another === undefined ? set?.from : undefined
  if (set === undefined || from === undefined) return made
  for (let depth = 1; depth < from.length; depth++) {
    const value = valueAt(whole.before, from.slice(0, depth))
    if (!sameJson(valueAt(after, set.path.slice(0, depth)), value)) continue
    return setAsWritten([{ path: set.path.slice(0, depth), value, from: from.slice(0, depth) }], whole)
  }
  return made
}

function setAsWritten(
  sets: readonly RevertSet[],
  { opened, now, start, path }: Whole,
): TextChanges | undefined {
  return setAll(
    now,
    sets.map((set) => ({ ...asWritten(set, opened.text, start), path: [...path, ...set.path] })),
  )
}

/** The value of a set, or its text as it was where it was the same. */
function asWritten({ path, value, from, isNew }: RevertSet, text: string, start: number): JsonSet {
  const root = nodeAt(text, start)
  const holder = walk(root, from.slice(0, -1))
  const node = walk(root, from)
  const members = holder?.kind === 'object' ? holder.members() : undefined
  const place = { isNew, order: members && [...members.keys()] }
  const old = node && text.slice(node.from, node.to)
  if (node === undefined || old === undefined || !sameJson(JSON.parse(old), value))
    return { path, value, place }
  const key = members?.get(String(from.at(-1)))?.key
  const name = key && text.slice(key.from, node.from)
  return { path, value: new WrittenJson(old, indentAt(text, node.from), name), place }
}

function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (inner, step) => (Array.isArray(inner) ? inner[Number(step)] : ownMember(asObject(inner), String(step))),
    value,
  )
}
