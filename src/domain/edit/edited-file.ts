import { countWhile } from '../count-while'
import { type JsonNode, nodeAt, type TextRange } from '../json/json-node'
import type { JsonPath } from '../json/json-value'
import { oncePerObject } from '../once-per-object'
import { BROKEN, findList, finish, type ItemList, parse, readItems, scanItems } from './item-list'
import { applyChanges, mapOffset, mapOffsets, type TextChanges } from './text-change'

/** A file that is edited: its text, and its features (or items) read from it. Never changed in place. */
export interface EditedFile {
  /** With `/` between folders. */
  readonly name: string
  readonly text: string
  readonly items: ItemList
}

/** Opens a text. */
export function openFile(name: string, text: string): EditedFile {
  return finish(readFile(name, text))
}

/** Opens a text that may be large, with rests between, as `readItems` reads it. */
export function* readFile(name: string, text: string): Generator<void, EditedFile> {
  return { name, text, items: yield* readItems(text) }
}

/** Changes that a file was prepared for, and what comes of them. */
const prepared = new WeakMap<TextChanges, { readonly of: EditedFile; readonly changed: EditedFile }>()

/** The file after changes of its text. What is read of items that the changes leave alone stays the very same. */
export function changeFile(file: EditedFile, changes: TextChanges): EditedFile {
  const known = prepared.get(changes)
  return known?.of === file ? known.changed : finish(changingFile(file, changes))
}

/** Changes that are made without a rest: what is typed must not wait. */
const FEW = 100

/** Works out ahead what `changeFile` then gives at once; it rests where there are many changes. */
export function* prepareChange(file: EditedFile, changes: TextChanges): Generator<void, void> {
  const steps = changingFile(file, changes)
  prepared.set(changes, { of: file, changed: changes.length <= FEW ? finish(steps) : yield* steps })
}

function* changingFile(file: EditedFile, changes: TextChanges): Generator<void, EditedFile> {
  if (changes.length === 0) return file
  const text = applyChanges(file.text, changes)
  const within = isElsewhere(file.items, text, changes)
    ? undefined
    : yield* changedWithin(file.items, text, changes)
  const items = within ?? rescanned(file.items, text, changes)
  return { name: file.name, text, items: items ?? finish(readItems(text)) }
}

/** The range of text of an item, by its index. */
export function itemRange({ items }: EditedFile, index: number): TextRange | undefined {
  const from = items.starts[index]
  const to = items.ends[index]
  return from === undefined || to === undefined ? undefined : { from, to }
}

/** The item of a file in whose text an offset lies; undefined between items. */
export function itemAt({ items: { starts, ends } }: EditedFile, offset: number): number | undefined {
  const index = lastNotAfter(starts, offset)
  return index >= 0 && offset <= (ends[index] ?? -1) ? index : undefined
}

/** The value of an item; undefined where it cannot be read. */
export function itemValue({ items }: EditedFile, index: number): unknown {
  const value = items.values[index]
  return value === BROKEN ? undefined : value
}

/** The index of the item that a path leads into, and the path from it on. */
export function splitPath(
  { items }: EditedFile,
  path: JsonPath,
): { readonly index: number; readonly rest: JsonPath } | undefined {
  const depth = items.path?.length
  const index = depth === undefined ? undefined : path[depth]
  if (depth === undefined || typeof index !== 'number' || index >= items.starts.length) return undefined
  return items.path?.every((step, i) => path[i] === step) ? { index, rest: path.slice(depth + 1) } : undefined
}

/** The value of the whole file; undefined where it is no JSON. */
export const wholeValue = oncePerObject((file: EditedFile): unknown => {
  const value = parse(withoutMark(file.text))
  return value === BROKEN ? undefined : value
})

/** The path of an item in its file. */
export function itemPath({ items }: EditedFile, index: number): JsonPath {
  return [...(items.path ?? []), index]
}

/** Where the value at a path stands; undefined where the path leads nowhere or into what cannot be read. */
export function rangeAt(file: EditedFile, path: JsonPath): TextRange | undefined {
  const item = splitPath(file, path)
  if (item === undefined && parse(withoutMark(file.text)) === BROKEN) return undefined
  if (item !== undefined && file.items.values[item.index] === BROKEN)
    return item.rest.length === 0 ? itemRange(file, item.index) : undefined
  const root = nodeAt(
    file.text,
    item === undefined ? markLength(file.text) : (file.items.starts[item.index] ?? 0),
  )
  const node = (item?.rest ?? path).reduce<JsonNode | undefined>(
    (at, step) => (typeof step === 'number' ? at?.items()[step] : at?.member(step)),
    root,
  )
  return node && { from: node.from, to: node.to }
}

/** 1 where a text begins with a byte order mark. */
export function markLength(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0
}

function withoutMark(text: string): string {
  return text.slice(markLength(text))
}

/** Items read, and changes looked at, between two rests. */
const ITEMS_A_STEP = 100
const CHANGES_A_STEP = 2000

/** Longest text of which broken items are read again with each change: where one ends can depend on all that follows. */
const REREAD_BROKEN = 5_000_000

/** Whether a list that was only searched for is another one after changes. */
function isElsewhere({ isSearched, open }: ItemList, text: string, changes: TextChanges): boolean {
  if (!isSearched) return false
  const list = findList(text)
  return !list?.isSearched || list.open !== mapOffset(open, changes)
}

/** The items where each change lies within one of them, brackets untouched, and leaves it readable. */
function* changedWithin(
  items: ItemList,
  text: string,
  changes: TextChanges,
): Generator<void, ItemList | undefined> {
  if (text.length <= REREAD_BROKEN && items.values.includes(BROKEN)) return undefined
  const touched = new Set<number>()
  for (const [at, { from, to }] of changes.entries()) {
    if (at % CHANGES_A_STEP === CHANGES_A_STEP - 1) yield
    const index = lastNotAfter(items.starts, from)
    if (index < 0 || from <= (items.starts[index] ?? 0) || to >= (items.ends[index] ?? 0)) return undefined
    touched.add(index)
  }
  const moved = moveItems(items, changes)
  let read = 0
  for (const index of touched) {
    if (++read % ITEMS_A_STEP === 0) yield
    const value = parse(text.slice(moved.starts[index], moved.ends[index]))
    if (value === BROKEN) return undefined
    moved.values[index] = value
  }
  return moved
}

/** The items where the list is read again from before the first change until it is as it was: of a change beside them, none but the last. */
function rescanned(items: ItemList, text: string, changes: TextChanges): ItemList | undefined {
  const list = findList(text)
  if (items.path === undefined || list?.path.length !== items.path.length) return undefined
  const first = changes[0]?.from ?? 0
  const last = Math.max(changes.at(-1)?.to ?? 0, items.open + 1)
  const moved = moveItems(items, changes)
  const isSameStart = first > items.open && list.open === items.open
  const before = items.ends.findIndex((end) => end >= first)
  // What follows an item tells whether it is whole, so that the last one before the changes is read again too.
  const whole = (before < 0 ? items.ends.length : before) - 1
  const broken = text.length <= REREAD_BROKEN ? items.values.indexOf(BROKEN) : -1
  const kept = isSameStart ? Math.max(0, broken < 0 ? whole : Math.min(whole, broken)) : 0
  const behind = items.starts.findIndex((start) => start >= last)
  const found = {
    ...{ path: list.path, open: list.open, close: -1, isSearched: list.isSearched },
    starts: moved.starts.slice(0, kept),
    ends: moved.ends.slice(0, kept),
    values: moved.values.slice(0, kept),
  }
  let next: number | undefined
  // Where a broken item ends can depend on what stands before it too.
  const lastBroken = text.length <= REREAD_BROKEN ? items.values.lastIndexOf(BROKEN) : -1
  const isKnown = (offset: number): boolean => {
    const index = lastNotAfter(moved.starts, offset)
    const isThere = behind >= 0 && index >= behind && index > lastBroken && moved.starts[index] === offset
    next = isThere ? index : undefined
    return isThere
  }
  finish(scanItems(text, kept === 0 ? list.open + 1 : (found.ends[kept - 1] ?? 0), found, isKnown))
  if (next === undefined) return found
  return {
    ...{ path: list.path, open: list.open, close: moved.close, isSearched: list.isSearched },
    starts: joined(found.starts, moved.starts, next),
    ends: joined(found.ends, moved.ends, next),
    values: joined(found.values, moved.values, next),
  }
}

function joined<T>(known: readonly T[], moved: T[], next: number): readonly T[] {
  return known.length === 0 && next === 0 ? moved : [...known, ...moved.slice(next)]
}

function moveItems(items: ItemList, changes: TextChanges) {
  return {
    path: items.path,
    isSearched: items.isSearched,
    open: mapOffset(items.open, changes),
    close: items.close < 0 ? -1 : mapOffset(items.close, changes, 'after'),
    starts: mapOffsets(items.starts, changes, 'after'),
    ends: mapOffsets(items.ends, changes, 'before'),
    values: [...items.values],
  }
}

/** The index of the last of some ascending numbers that is not above another; -1 where all are. */
function lastNotAfter(numbers: readonly number[], limit: number): number {
  return countWhile(numbers.length, (index) => (numbers[index] ?? 0) <= limit) - 1
}
