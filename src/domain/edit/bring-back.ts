import type { JsonPath } from '../json/json-value'
import { sameJson } from '../json/same-json'
import { asWritten } from './as-written'
import { setAll } from './edit-file'
import { changeFile, type EditedFile } from './edited-file'
import type { RevertSet } from './member-changes'
import type { TextChanges } from './text-change'
import { valueAt } from './value-at'

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
