import { asObject, type JsonPath } from '../json/json-value'
import { sameJson } from '../json/same-json'
import { asWritten } from './as-written'
import { insertItems, type JsonSet, removeItems, setAll } from './edit-file'
import { changeFile, type EditedFile, itemPath, itemRange, itemValue } from './edited-file'
import { indentAt, layoutOf, writeJson } from './json-layout'
import { changeTitle, listChanges } from './list-changes'
import { mergeItems } from './merge-items'
import { haveInCommon, haveSameList, idOf, isSurelyOne, itemText, pairItems } from './pair-items'
import type { TextChange } from './text-change'
import { valueAt } from './value-at'

/** What the items are called of which two versions want different things. */
export interface MergeConflicts {
  /** Both have changed the same members, of which mine stand. */
  readonly both: readonly string[]
  /** I have deleted them, they have changed them: they stay as theirs. */
  readonly deletedHere: readonly string[]
  /** They have deleted them, I have changed them: they stand again, as mine. */
  readonly deletedThere: readonly string[]
}

/** What two changed versions of a file are together. */
export interface MergedFile extends MergeConflicts {
  readonly file: EditedFile
}

const NO_CONFLICTS: MergeConflicts = { both: [], deletedHere: [], deletedThere: [] }

/**
 * Brings two versions of a file together, item by item (features, sources) and member by member: theirs, laid out as they are,
 * with what mine has changed since `base`, from which both come. Undefined where they cannot be told apart by items: one is broken,
 * differs in more than its items, or has items without an id of which nobody can tell what became of which.
 */
export function mergeFiles(base: EditedFile, mine: EditedFile, theirs: EditedFile): MergedFile | undefined {
  if (mine.text === base.text || mine.text === theirs.text) return { file: theirs, ...NO_CONFLICTS }
  if (theirs.text === base.text) return { file: mine, ...NO_CONFLICTS }
  if (!haveSameList(base, mine) || !haveSameList(base, theirs)) return undefined
  const made = listChanges(base, mine)
  if (made.beside.length > 0 || listChanges(base, theirs).beside.includes('broken')) return undefined

  const there = new Map([...pairItems(base, theirs)].map(([to, from]) => [from, to]))
  const known = new Set(there.values())
  const addedThere = new Map(
    theirs.items.values.flatMap((value, at) => (known.has(at) ? [] : [[asObject(value).id, at] as const])),
  )
  addedThere.delete(undefined)
  const isStrange = (item: unknown) => idOf(item) === undefined
  /** Whether one that is not known again can be among what was added. */
  const canBeMine = made.items.some(
    ({ from, to }) => from === undefined && isStrange(itemValue(mine, to ?? -1)),
  )
  const canBeTheirs = theirs.items.values.some((item, at) => !known.has(at) && isStrange(item))
  const [layout, own] = [layoutOf(theirs.text), layoutOf(mine.text)]
  /** Whether what mine has can stand in theirs as it is. */
  const isLike = layout.unit === own.unit && layout.lineEnd === own.lineEnd
  const [both, deletedHere, deletedThere]: [string[], string[], string[]] = [[], [], []]
  const sets: JsonSet[] = []
  const replaced: TextChange[] = []
  const removed: number[] = []
  const added: unknown[] = []
  for (const change of made.items) {
    const { from, to } = change
    const at = from === undefined ? addedThere.get(asObject(itemValue(mine, to ?? -1)).id) : there.get(from)
    const value = to === undefined ? undefined : itemValue(mine, to)
    const [before, theirValue] = [itemValue(base, from ?? -1), itemValue(theirs, at ?? -1)]
    if (from !== undefined && isStrange(before)) {
      const isLostThere = at === undefined && canBeTheirs
      const isLost = to === undefined && canBeMine
      if (isLostThere && (to !== undefined || isLost)) return undefined
      if (isLost && at !== undefined && !sameJson(theirValue, before)) return undefined
    }
    const start = mine.items.starts[to ?? -1] ?? 0
    const whole = () => asWritten({ path: [], value, from: [] }, mine.text, start, isLike).value
    const put = (path: JsonPath, index: number) => {
      const set = { path, value: valueAt(value, path), from: path }
      const written = asWritten(set, mine.text, start, isLike)
      sets.push({ ...written, path: [...itemPath(theirs, index), ...path] })
    }
    if (at === undefined) {
      if (from !== undefined && to !== undefined) deletedThere.push(changeTitle(change, base, mine))
      if (to !== undefined)
        added.push(asWritten({ path: [], value, from: [] }, mine.text, start, isLike).value)
    } else if (to === undefined) {
      if (sameJson(theirValue, before)) removed.push(at)
      else deletedHere.push(changeTitle(change, base, mine))
    } else if (from !== undefined && itemText(theirs, at) === itemText(base, from)) {
      const range = itemRange(theirs, at)
      const insert = writeJson(whole(), layout, indentAt(theirs.text, range?.from ?? 0))
      if (range) replaced.push({ ...range, insert })
    } else {
      const { taken, isConflict } = mergeItems(before, value, theirValue)
      const isClear = [value, theirValue].every((each) => isClearly(each, before, isConflict))
      if (from !== undefined && !isClear) return undefined
      for (const path of taken) put(path, at)
      if (isConflict) both.push(changeTitle(change, base, mine))
    }
  }
  const changes = setAll(theirs, sets)
  if (changes === undefined) return undefined
  const changed = changeFile(
    theirs,
    [...replaced, ...changes].sort((a, b) => a.from - b.from),
  )
  const fewer = changeFile(changed, removeItems(changed, removed))
  const end = fewer.items.starts.length
  return { file: changeFile(fewer, insertItems(fewer, end, added)), both, deletedHere, deletedThere }
}

/** Whether a version of an item is sure to be one of it, so that another one may go into it. */
function isClearly(version: unknown, before: unknown, isConflict: boolean): boolean {
  return isSurelyOne(before, version) || (!isConflict && haveInCommon(before, version))
}
