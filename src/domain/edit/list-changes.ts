import {
  asArray,
  asObject,
  isJsonObject,
  type JsonObject,
  type JsonPath,
  ownMember,
} from '../json/json-value'
import { sameJson } from '../json/same-json'
import { insertTexts, removeItems, setAt } from './edit-file'
import { type EditedFile, itemPath, itemRange, itemValue } from './edited-file'
import { BROKEN } from './item-list'
import { indentAt } from './json-layout'
import { smallestChange } from './smallest-change'
import type { TextChanges } from './text-change'

/** A member that differs: `undefined` where it is not there. */
export interface MemberChange {
  /** From the item on. */
  readonly path: JsonPath
  readonly before: unknown
  readonly after: unknown
}

/** An item (a feature, a source) that differs from how it was opened. */
export interface ItemChange {
  readonly file: string
  readonly kind: 'added' | 'removed' | 'changed'
  /** In the file as it was opened, and as it is now. */
  readonly from: number | undefined
  readonly to: number | undefined
  /** Title, name or id; empty where it has none. */
  readonly title: string
  /** None where its text differs in spelling alone, or cannot be read. */
  readonly members: readonly MemberChange[]
}

/** What differs between a file as it was opened and as it is now, item by item in the order of the file as it is. */
export function listItemChanges(opened: EditedFile, now: EditedFile): readonly ItemChange[] {
  const pairs = pairItems(opened, now)
  const known = new Set(pairs.values())
  const changes: ItemChange[] = []
  for (let to = 0; to < now.items.values.length; to++) {
    const from = pairs.get(to)
    if (from === undefined) changes.push(tell('added', undefined, to, opened, now))
    else if (textOf(opened, from) !== textOf(now, to)) changes.push(tell('changed', from, to, opened, now))
  }
  for (let from = 0; from < opened.items.values.length; from++)
    if (!known.has(from)) changes.push(tell('removed', from, undefined, opened, now))
  return changes
}

/** Whether the text beside the items differs: members of the collection, or all of a file that has no items. */
export function differsBeside(opened: EditedFile, now: EditedFile): boolean {
  return besides(opened) !== besides(now)
}

/** The changes that take back what became of an item. The rest of the file stays as it is now. */
export function revertItem(change: ItemChange, opened: EditedFile, now: EditedFile): TextChanges {
  const { from, to } = change
  if (from === undefined) return to === undefined ? [] : removeItems(now, [to])
  const text = textOf(opened, from)
  const range = to === undefined ? undefined : itemRange(now, to)
  if (range !== undefined) {
    return smallestChange(now.text.slice(range.from, range.to), text).map((made) => ({
      ...made,
      from: made.from + range.from,
      to: made.to + range.from,
    }))
  }
  const old = indentAt(opened.text, opened.items.starts[from] ?? 0)
  // Back behind the nearest item before it that is still there.
  const pairs = new Map([...pairItems(opened, now)].map(([at, before]) => [before, at]))
  let before = from - 1
  while (before >= 0 && !pairs.has(before)) before--
  const index = before < 0 ? 0 : (pairs.get(before) ?? 0) + 1
  return insertTexts(now, index, (indent) => [text.replaceAll(`\n${old}`, `\n${indent}`)])
}

/** The changes that take back what became of one member of an item; undefined where it cannot be set alone. */
export function revertMember(
  { to }: ItemChange,
  { path, before }: MemberChange,
  now: EditedFile,
): TextChanges | undefined {
  return to === undefined ? undefined : setAt(now, [...itemPath(now, to), ...path], before)
}

/** By the index of an item as it is, that of the item that it was. */
function pairItems(opened: EditedFile, now: EditedFile): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const before = opened.items.values
  const after = now.items.values
  const free = new Set<number>()
  const byKey = new Map<unknown, number>()
  for (let from = 0; from < before.length; from++) {
    free.add(from)
    byKey.set(before[from], from)
    const id = idOf(before[from])
    if (id !== undefined && !byKey.has(id)) byKey.set(id, from)
  }
  const left: number[] = []
  const take = (to: number, from: number | undefined): boolean => {
    if (from === undefined || !free.delete(from)) return false
    pairs.set(to, from)
    return true
  }
  for (let to = 0; to < after.length; to++) {
    const isSame = after[to] !== BROKEN && take(to, byKey.get(after[to]))
    if (!isSame && !take(to, byKey.get(idOf(after[to]) ?? BROKEN))) left.push(to)
  }
  // Without an id, or with a new one: those that stand behind the same one as before and are much alike.
  for (const to of left) {
    const previous = to === 0 ? -1 : pairs.get(to - 1)
    if (previous !== undefined && isAlike(before[previous + 1], after[to])) take(to, previous + 1)
  }
  return pairs
}

/** Whether two items are of one title, or at one place. */
function isAlike(a: unknown, b: unknown): boolean {
  if (!isJsonObject(a) || !isJsonObject(b)) return a === b
  const title = titleOf(a)
  return title === undefined || title !== titleOf(b)
    ? isJsonObject(a.geometry) && sameJson(a.geometry, b.geometry)
    : true
}

function idOf(item: unknown): string | undefined {
  const id = isJsonObject(item) ? ownMember(item, 'id') : undefined
  return typeof id === 'string' || typeof id === 'number' ? `id ${id}` : undefined
}

function textOf(file: EditedFile, index: number): string {
  return file.text.slice(file.items.starts[index], file.items.ends[index])
}

function besides({ text, items }: EditedFile): string {
  const [first] = items.starts
  const last = items.ends.at(-1)
  return first === undefined || last === undefined
    ? text
    : text.slice(0, items.open) + text.slice(last).trimStart()
}

function tell(
  kind: ItemChange['kind'],
  from: number | undefined,
  to: number | undefined,
  opened: EditedFile,
  now: EditedFile,
): ItemChange {
  const before = from === undefined ? undefined : itemValue(opened, from)
  const after = to === undefined ? undefined : itemValue(now, to)
  const members =
    kind === 'changed' && before !== undefined && after !== undefined ? memberChanges(before, after, []) : []
  return { file: now.name, kind, from, to, title: itemTitle(after ?? before), members }
}

/** What an item is called: title, name or id; empty where it has none of these. */
export function itemTitle(item: unknown): string {
  const object = asObject(item)
  const { id } = object
  return titleOf(object) ?? (typeof id === 'string' || typeof id === 'number' ? String(id) : '')
}

function titleOf(item: JsonObject): string | undefined {
  const { title, name } = asObject(item.properties)
  return [title, name, item.title].find((text): text is string => typeof text === 'string' && /\S/.test(text))
}

function memberChanges(before: unknown, after: unknown, path: JsonPath): readonly MemberChange[] {
  if (sameJson(before, after)) return []
  if (isJsonObject(before) && isJsonObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return keys.flatMap((key) => memberChanges(ownMember(before, key), ownMember(after, key), [...path, key]))
  }
  const isList = Array.isArray(before) && Array.isArray(after) && before.length === after.length
  if (isList && before.some(isJsonObject))
    return asArray(before).flatMap((item, index) => memberChanges(item, after[index], [...path, index]))
  return [{ path, before, after }]
}
