import { asObject, isJsonObject, type JsonObject, ownMember } from '../json/json-value'
import { sameJson } from '../json/same-json'
import { markOf } from './align-items'
import type { EditedFile } from './edited-file'
import { BROKEN } from './item-list'
import { headingOf, itemDate } from './item-title'
import { type ItemKey, pairByKeys } from './pair-by-keys'

/** The text of an item, by its index; empty where there is none. */
export function itemText({ text, items }: EditedFile, index: number): string {
  return text.slice(items.starts[index], items.ends[index])
}

/** Whether the items of two files are in lists of the same kind, so that one can have become the other. */
export function haveSameList(opened: EditedFile, now: EditedFile): boolean {
  return opened.items.path !== undefined && opened.items.path.length === now.items.path?.length
}

/** Whether two items are of the same text. What is read of an item stays the very same while its text does. */
export function isSameText(opened: EditedFile, from: number, now: EditedFile, to: number): boolean {
  const value = now.items.values[to]
  if (isJsonObject(value) && value === opened.items.values[from]) return true
  return itemText(opened, from) === itemText(now, to)
}

/** How many items at the beginning and the end of two files are the same. */
export interface SameEnds {
  readonly start: number
  readonly tail: number
}

export function sameEnds(opened: EditedFile, now: EditedFile): SameEnds {
  const [before, after] = [opened.items.starts.length, now.items.starts.length]
  const shorter = Math.min(before, after)
  let start = 0
  while (start < shorter && isSameText(opened, start, now, start)) start++
  let tail = 0
  while (tail < shorter - start && isSameText(opened, before - 1 - tail, now, after - 1 - tail)) tail++
  return { start, tail }
}

/**
 * By the index of an item as it is, that of the item that it was: known by what it holds, wherever it stands, or else by the
 * items between which it stands.
 */
export function pairItems(opened: EditedFile, now: EditedFile): ReadonlyMap<number, number> {
  if (!haveSameList(opened, now)) return new Map()
  const { start, tail } = sameEnds(opened, now)
  const pairs = new Map(pairsBetween(opened, now, { start, tail }))
  const [before, after] = [opened.items.values.length - tail, now.items.values.length - tail]
  for (let index = 0; index < start; index++) pairs.set(index, index)
  for (let index = 0; index < tail; index++) pairs.set(after + index, before + index)
  return pairs
}

/** The pairs of `pairItems` between ends that are known to be the same. */
export function pairsBetween(
  opened: EditedFile,
  now: EditedFile,
  ends: SameEnds,
): ReadonlyMap<number, number> {
  const [before, after] = [opened.items.values, now.items.values]
  const { start, tail } = ends
  const [beforeEnd, afterEnd] = [before.length - tail, after.length - tail]

  const canBe = (from: number, to: number) => {
    const [id, next] = [idOf(before[from]), idOf(after[to])]
    return id === undefined || next === undefined || id === next
  }
  const found = pairByKeys(range(start, beforeEnd), range(start, afterEnd), keysOf(opened, now), canBe)
  pairByPlace(before, after, { start, beforeEnd, afterEnd }, found)
  return found
}

/** What items of two files are known by, the surest first. */
function keysOf(opened: EditedFile, now: EditedFile): readonly ItemKey[] {
  const key = (of: (file: EditedFile, index: number) => unknown, isWhole = false): ItemKey => ({
    was: (from) => of(opened, from),
    is: (to) => of(now, to),
    isWhole,
  })
  const member = (of: (item: JsonObject) => unknown) =>
    key(({ items }, index) => of(asObject(items.values[index])))
  const objectOf = ({ items }: EditedFile, index: number) => {
    const value = items.values[index]
    return isJsonObject(value) ? value : undefined
  }
  return [
    key(objectOf, true),
    member(idOf),
    key((file, index) => (file.items.values[index] === BROKEN ? undefined : itemText(file, index)), true),
    member((item) => headingOf(item) && `${itemDate(item)} ${headingOf(item)}`),
    member(headingOf),
    member(({ geometry }) => (isJsonObject(geometry) ? markOf(geometry) : undefined)),
  ]
}

/**
 * Pairs the items that nothing else tells: in their order where there are as many between the same two as there were, and
 * else one that stands behind the same one as before, if it is much alike.
 */
function pairByPlace(
  before: readonly unknown[],
  after: readonly unknown[],
  { start, beforeEnd, afterEnd }: { readonly [name in 'start' | 'beforeEnd' | 'afterEnd']: number },
  pairs: Map<number, number>,
): void {
  const taken = new Set(pairs.values())
  const isFree = (from: number) => from >= start && from < beforeEnd && !taken.has(from)
  const behind = (to: number) => (to === start ? start : (pairs.get(to - 1) ?? Number.NaN) + 1)
  for (let to = start, end = to; to < afterEnd; to = Math.max(end, to + 1)) {
    const first = behind(to)
    let from = first
    while (isFree(from)) from++
    for (end = to; end < afterEnd && !pairs.has(end); ) end++
    const areAsMany = from - first === end - to && from === (end < afterEnd ? pairs.get(end) : beforeEnd)
    for (let at = to; at < end; at++) {
      const old = areAsMany ? first + at - to : behind(at)
      const canBe = areAsMany ? canBecome : isAlike
      if (!isFree(old) || !canBe(before[old], after[at])) continue
      pairs.set(at, old)
      taken.add(old)
    }
  }
}

/** Whether an item can have become the one that stands where it stood. */
function canBecome(before: unknown, after: unknown): boolean {
  if (!isJsonObject(before) || !isJsonObject(after))
    return before === after || ![before, after].some((item) => item === BROKEN || isJsonObject(item))
  const [id, next] = [idOf(before), idOf(after)]
  if (id === next) return true
  return id === undefined || next === undefined ? haveInCommon(before, after) : isAlike(before, after)
}

/** Whether two items are known to be one by their id, their title or their place, and not by where they stand alone. */
export function isSurelyOne(before: unknown, after: unknown): boolean {
  const id = idOf(before)
  return (id !== undefined && id === idOf(after)) || isAlike(before, after)
}

/** Whether two items have a value in common that says something. */
export function haveInCommon(a: unknown, b: unknown): boolean {
  const share = (one: JsonObject, other: JsonObject) =>
    Object.entries(one).some(
      ([name, value]) =>
        name !== 'type' && value !== null && !isJsonObject(value) && sameJson(value, ownMember(other, name)),
    )
  const [one, other] = [asObject(a), asObject(b)]
  return isAlike(a, b) || share(one, other) || share(asObject(one.properties), asObject(other.properties))
}

/** Whether two items are of one title, or at one place. */
function isAlike(a: unknown, b: unknown): boolean {
  if (!isJsonObject(a) || !isJsonObject(b)) return a === b
  const title = headingOf(a)
  return title === undefined || title !== headingOf(b)
    ? isJsonObject(a.geometry) && sameJson(a.geometry, b.geometry)
    : true
}

/** The id of an item, in a form that is that of no other; undefined where it has none. */
export function idOf(item: unknown): string | undefined {
  const id = isJsonObject(item) ? ownMember(item, 'id') : undefined
  return typeof id === 'string' || typeof id === 'number' ? `id ${id}` : undefined
}

function* range(from: number, to: number): Generator<number> {
  for (let index = from; index < to; index++) yield index
}
