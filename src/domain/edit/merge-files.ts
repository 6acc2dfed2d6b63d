import { asObject } from '../json/json-value'
import { insertTexts, removeItems } from './edit-file'
import { changeFile, type EditedFile, itemRange, itemValue } from './edited-file'
import { changeTitle, listChanges } from './list-changes'
import { haveSameList, itemText, pairItems } from './pair-items'

/** What two changed versions of a file are together. */
export interface MergedFile {
  readonly file: EditedFile
  /** What the items are called that both have changed: of these mine stand, and what only I deleted stays. */
  readonly both: readonly string[]
}

/**
 * Brings two versions of a file together, item by item (features, sources): theirs, with what mine has changed since `base`, from
 * which both come. Undefined where they cannot be told apart by items: one is broken, or differs in more than its items.
 */
export function mergeFiles(base: EditedFile, mine: EditedFile, theirs: EditedFile): MergedFile | undefined {
  if (mine.text === base.text || mine.text === theirs.text) return { file: theirs, both: [] }
  if (theirs.text === base.text) return { file: mine, both: [] }
  if (!haveSameList(base, mine) || !haveSameList(base, theirs)) return undefined
  const made = listChanges(base, mine)
  if (made.beside.length > 0 || listChanges(base, theirs).beside.includes('broken')) return undefined

  const there = new Map([...pairItems(base, theirs)].map(([to, from]) => [from, to]))
  const known = new Set(there.values())
  const addedThere = new Map(
    theirs.items.values.flatMap((value, at) => (known.has(at) ? [] : [[asObject(value).id, at] as const])),
  )
  addedThere.delete(undefined)
  const both: string[] = []
  const replaced = new Map<number, string>()
  const removed: number[] = []
  const added: string[] = []
  for (const change of made.items) {
    const { from, to } = change
    const at = from === undefined ? addedThere.get(asObject(itemValue(mine, to ?? -1)).id) : there.get(from)
    const text = to === undefined ? undefined : itemText(mine, to)
    const before = from === undefined ? undefined : itemText(base, from)
    const theirText = at === undefined ? undefined : itemText(theirs, at)
    if (theirText === text) continue
    if (theirText !== before) both.push(changeTitle(change, base, mine))
    if (text === undefined) {
      if (at !== undefined && theirText === before) removed.push(at)
    } else if (at === undefined) added.push(text)
    else replaced.set(at, text)
  }
  const changes = [...replaced]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, insert]) => {
      const range = itemRange(theirs, index)
      return range ? [{ ...range, insert }] : []
    })
  const changed = changeFile(theirs, changes)
  const fewer = changeFile(
    changed,
    removeItems(
      changed,
      removed.sort((a, b) => a - b),
    ),
  )
  const end = fewer.items.starts.length
  return {
    file: changeFile(
      fewer,
      insertTexts(fewer, end, () => added),
    ),
    both,
  }
}
