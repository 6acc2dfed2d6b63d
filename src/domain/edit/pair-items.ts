import { isJsonObject, ownMember } from '../json/json-value'
import { sameJson } from '../json/same-json'
import type { EditedFile } from './edited-file'
import { BROKEN } from './item-list'
import { headingOf } from './item-title'

/** The text of an item, by its index; empty where there is none. */
export function itemText({ text, items }: EditedFile, index: number): string {
  return text.slice(items.starts[index], items.ends[index])
}

/** Whether the items of two files are in lists of the same kind, so that one can have become the other. */
export function haveSameList(opened: EditedFile, now: EditedFile): boolean {
  return opened.items.path !== undefined && opened.items.path.length === now.items.path?.length
}

/** How many items at the beginning and the end of two files are the very same, which their texts are then too. */
export interface SameEnds {
  readonly start: number
  readonly tail: number
}

export function sameEnds({ items: opened }: EditedFile, { items: now }: EditedFile): SameEnds {
  const before = opened.values
  const after = now.values
  const isSame = (a: unknown, b: unknown) => a === b && isJsonObject(a)
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && isSame(before[start], after[start])) start++
  let tail = 0
  while (tail < most - start && isSame(before[before.length - 1 - tail], after[after.length - 1 - tail]))
    tail++
  return { start, tail }
}

/** By the index of an item as it is, that of the item that it was. */
export function pairItems(opened: EditedFile, now: EditedFile): ReadonlyMap<number, number> {
  return haveSameList(opened, now) ? pairsBetween(opened, now, { start: 0, tail: 0 }) : new Map()
}

/** The pairs of `pairItems` between ends that are known to be the same. */
export function pairsBetween(
  { items: { values: before } }: EditedFile,
  { items: { values: after } }: EditedFile,
  ends: SameEnds,
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  // Most files begin and end as they were.
  let { start, tail } = ends
  const shorter = Math.min(before.length, after.length)
  while (start < shorter - tail && isSameItem(before[start], after[start])) {
    pairs.set(start, start)
    start++
  }
  while (
    tail < shorter - start &&
    isSameItem(before[before.length - 1 - tail], after[after.length - 1 - tail])
  )
    tail++
  const [beforeEnd, afterEnd] = [before.length - tail, after.length - tail]
  for (let i = 0; i < tail - ends.tail; i++) pairs.set(afterEnd + i, beforeEnd + i)
  const free = new Set<number>()
  const byKey = new Map<unknown, number>()
  for (let from = start; from < beforeEnd; from++) {
    free.add(from)
    if (before[from] !== BROKEN) byKey.set(before[from], from)
    const id = idOf(before[from])
    if (id !== undefined && !byKey.has(id)) byKey.set(id, from)
  }
  const left: number[] = []
  const take = (to: number, from: number | undefined): boolean => {
    if (from === undefined || !free.delete(from)) return false
    pairs.set(to, from)
    return true
  }
  for (let to = start; to < afterEnd; to++) {
    const isTaken = take(to, byKey.get(after[to])) || take(to, byKey.get(idOf(after[to])))
    if (!isTaken) left.push(to)
  }
  // Without an id, with a new one, or broken: those that stand behind the same one as before and are much alike.
  for (const to of left) {
    const previous = to <= ends.start ? to - 1 : pairs.get(to - 1)
    if (previous !== undefined && isAlike(before[previous + 1], after[to])) take(to, previous + 1)
  }
  return pairs
}

/** Whether an item is the very same, or has the same id. */
function isSameItem(before: unknown, after: unknown): boolean {
  const id = before === after ? undefined : idOf(before)
  return before === after || (id !== undefined && id === idOf(after))
}

/** Whether two items are of one title, or at one place. */
function isAlike(a: unknown, b: unknown): boolean {
  if (!isJsonObject(a) || !isJsonObject(b)) return a === b
  const title = headingOf(a)
  return title === undefined || title !== headingOf(b)
    ? isJsonObject(a.geometry) && sameJson(a.geometry, b.geometry)
    : true
}

function idOf(item: unknown): string | undefined {
  const id = isJsonObject(item) ? ownMember(item, 'id') : undefined
  return typeof id === 'string' || typeof id === 'number' ? `id ${id}` : undefined
}
