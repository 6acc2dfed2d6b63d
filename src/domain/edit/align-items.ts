import { isJsonObject, ownMember } from '../json/json-value'
import { sameJson } from '../json/same-json'
import { pairsInOrder } from './pairs-in-order'

/** An item of a list that is to be, and the item of the old list that becomes it; none where it is new. */
export interface Aligned {
  readonly from: number | undefined
  readonly to: number
  /** Whether the old item keeps its place among the others that stay; one that does not was moved. */
  readonly stays: boolean
}

/** Items looked at at most to find those that are alike; of more, the rest is paired by its order. */
const MOST_LOOKS = 1_000_000

/**
 * Which items of a list become which of another: those that are alike first, wherever they stand; between those of them
 * that keep their order the others, by their order where they are as many, and objects else by what they have in common.
 * An object that was moved and of which one member differs is found as well.
 */
export function alignItems(old: readonly unknown[], wanted: readonly unknown[]): readonly Aligned[] {
  let start = 0
  while (start < old.length && start < wanted.length && sameJson(old[start], wanted[start])) start++
  let tail = 0
  const most = Math.min(old.length, wanted.length) - start
  while (tail < most && sameJson(old.at(-1 - tail), wanted.at(-1 - tail))) tail++
  const oldEnd = old.length - tail
  const end = wanted.length - tail

  const fromOf = pairAlike(old, wanted, { start, oldEnd, end })
  const staying = new Set<number>()
  const free = freeItems(fromOf, start, oldEnd)
  let [before, now] = [start, start]
  for (const [from, to] of [...pairsInOrder(fromOf), [oldEnd, end] as const]) {
    for (const [a, b] of pairBetween(old, wanted, {
      old: range(before, from).filter((index) => free.has(index)),
      wanted: range(now, to).filter((index) => !fromOf.has(index)),
    })) {
      fromOf.set(b, a)
      free.delete(a)
      staying.add(b)
    }
    staying.add(to)
    ;[before, now] = [from + 1, to + 1]
  }
  const added = range(start, end).filter((to) => !fromOf.has(to))
  for (const to of added.length * free.size > MOST_LOOKS ? [] : added) {
    const from = [...free].find((index) => isMuchAlike(old[index], wanted[to]))
    if (from !== undefined && free.delete(from)) fromOf.set(to, from)
  }
  return wanted.map((_, to): Aligned => {
    if (to < start) return { from: to, to, stays: true }
    if (to >= end) return { from: to - end + oldEnd, to, stays: true }
    return { from: fromOf.get(to), to, stays: staying.has(to) && fromOf.has(to) }
  })
}

/** By the index of an item that is to be, that of one of the same value, if one is behind the last that was found. */
function pairAlike(
  old: readonly unknown[],
  wanted: readonly unknown[],
  { start, oldEnd, end }: { readonly start: number; readonly oldEnd: number; readonly end: number },
): Map<number, number> {
  const byMark = new Map<string, number[]>()
  for (let from = start; from < oldEnd; from++) {
    const mark = markOf(old[from])
    const known = byMark.get(mark)
    if (known === undefined) byMark.set(mark, [from])
    else known.push(from)
  }
  const fromOf = new Map<number, number>()
  let last = -1
  let looks = 0
  for (let to = start; to < end; to++) {
    const candidates = byMark.get(markOf(wanted[to])) ?? []
    looks += candidates.length
    if (looks > MOST_LOOKS) break
    const alike = candidates.filter((from) => sameJson(old[from], wanted[to]))
    const from = alike.find((index) => index > last) ?? alike[0]
    if (from === undefined) continue
    candidates.splice(candidates.indexOf(from), 1)
    fromOf.set(to, from)
    last = from
  }
  return fromOf
}

/** A short text that is the same for values that are alike, and seldom for others. */
export function markOf(value: unknown, depth = 3): string {
  if (Array.isArray(value)) {
    const first = depth === 0 ? [] : value.slice(0, 4).map((item) => markOf(item, depth - 1))
    return `[${value.length}:${first.join()}]`
  }
  if (!isJsonObject(value)) return typeof value === 'string' ? `"${value.slice(0, 60)}` : String(value)
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${key}:${depth === 0 ? '' : markOf(value[key], depth - 1)}`).join()}}`
}

function freeItems(fromOf: ReadonlyMap<number, number>, start: number, end: number): Set<number> {
  const free = new Set(range(start, end))
  for (const from of fromOf.values()) free.delete(from)
  return free
}

/** The pairs among items that stand between two others and have no other of their value. */
function pairBetween(
  old: readonly unknown[],
  wanted: readonly unknown[],
  between: { readonly old: readonly number[]; readonly wanted: readonly number[] },
): readonly (readonly [from: number, to: number])[] {
  const { length } = between.old
  const areAsMany = length === between.wanted.length || length * between.wanted.length > MOST_LOOKS
  const pairs: (readonly [number, number])[] = []
  let next = 0
  for (const to of between.wanted) {
    let at = next
    while (at < between.old.length && !areAsMany && !canBecome(old[between.old[at] ?? -1], wanted[to])) at++
    const from = between.old[at]
    if (from === undefined) continue
    pairs.push([from, to])
    next = at + 1
  }
  return pairs
}

/** Whether the one can be the other, changed: objects that have a value in common, and whatever is no object. */
function canBecome(a: unknown, b: unknown): boolean {
  if (!isJsonObject(a) || !isJsonObject(b)) return !isJsonObject(a) && !isJsonObject(b)
  return Object.keys(a).some((key) => sameJson(a[key], ownMember(b, key)))
}

/** Whether two objects differ in one member only, and have more than one in common. */
export function isMuchAlike(a: unknown, b: unknown): boolean {
  if (!isJsonObject(a) || !isJsonObject(b)) return false
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  const others = keys.filter((key) => !sameJson(ownMember(a, key), ownMember(b, key)))
  return others.length === 1 && keys.length > 2
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}
