import { type JsonMember, type JsonNode, nodeAt, writtenMembers } from '../json/json-node'
import { isJsonObject, type JsonPath } from '../json/json-value'
import { sameJson } from '../json/same-json'
import { alignItems } from './align-items'
import {
  indentAt,
  layoutBeside,
  layoutIn,
  layoutOf,
  lineStart,
  WrittenJson,
  writeJson,
  writeMember,
} from './json-layout'
import type { JsonLayout } from './lay-out'
import { type Child, childIndent, rearrange } from './rearrange'
import { smallestChange } from './smallest-change'
import { applyChanges, type TextChange, type TextChanges } from './text-change'

/**
 * The smallest changes that make the value at a path of a valid JSON text another: what is alike keeps its spelling,
 * its place and the blanks around it, also where it moves within a list. `undefined` takes the member or item away. A
 * member that is not there yet is added, an index one beyond the end of a list appends. Undefined where the path leads
 * nowhere.
 *
 * @param offset where the root of the path begins: 0, or where the item begins that the path starts from
 */
export function setValue(
  text: string,
  path: JsonPath,
  value: unknown,
  offset = 0,
  around = layoutOf(text),
  place: Place = {},
): TextChanges | undefined {
  return setWithin(text, nodeAt(text, offset), path, value, around, place)
}

/** As `setValue`, from a value on that is located already. */
export function setWithin(
  text: string,
  root: JsonNode,
  path: JsonPath,
  value: unknown,
  around: JsonLayout,
  place: Place = {},
): TextChanges | undefined {
  const layout = layoutAt(text, root, path, around)
  if (path.length === 0) return value === undefined ? undefined : mergeJson(text, root, value, layout)
  const holder = nodeWithin(root, path.slice(0, -1))
  const step = path.at(-1) as string | number
  if (holder === undefined) return undefined
  const node = place.isNew ? undefined : childOf(holder, step)
  if (node !== undefined && value !== undefined) return mergeJson(text, node, value, layout)
  // What is kept is not read: a text that is no JSON has to be refused here.
  read(text, holder)
  const changes: TextChange[] = []
  if (holder.kind === 'object' && typeof step === 'string') {
    const kept = [...holder.members().keys()].filter((key) => key !== step).map((key) => [key, KEPT] as const)
    const members = value === undefined ? kept : withMember(kept, step, value, place.order)
    mergeMembers(text, holder, members, layout, changes)
    return changes
  }
  if (holder.kind !== 'array' || typeof step !== 'number' || (node === undefined && value === undefined))
    return undefined
  const items = holder.items()
  if (step > items.length) return undefined
  const added = value === undefined ? [] : [newItem(text, holder, value, layout)]
  rearrange(
    text,
    holder,
    items,
    (items as readonly Child[]).toSpliced(step, place.isNew ? 0 : 1, ...added),
    layout,
    changes,
  )
  return changes
}

/** Where a member or item that is not there yet goes. */
export interface Place {
  /** Names of the members in the order in which it is to stand; without them at its usual place, or behind the others. */
  readonly order?: readonly string[] | undefined
  /** Whether it is put into a list before the item that stands there. */
  readonly isNew?: boolean | undefined
}

/** What stays as it is of an object of which other members change. */
const KEPT = Symbol('kept')

type Members = readonly (readonly [name: string, value: unknown])[]

/** The members of a GeoJSON object, as they usually stand. */
const USUAL_ORDER: readonly string[] = ['type', 'id', 'geometry', 'properties']

/** Members with another one: where it stands in an order, or behind the others. */
function withMember(members: Members, name: string, value: unknown, order = USUAL_ORDER): Members {
  const rank = order.indexOf(name)
  const before = order.slice(0, Math.max(0, rank))
  const at = rank < 0 ? members.length : members.findLastIndex(([key]) => before.includes(key)) + 1
  return members.toSpliced(at, 0, [name, value])
}

/** The layout of what stands at a path, as what holds it is laid out. */
export function layoutAt(text: string, root: JsonNode, path: JsonPath, layout: JsonLayout): JsonLayout {
  let [node, inner]: [JsonNode | undefined, JsonLayout] = [root, layout]
  for (const step of path) {
    if (node === undefined) break
    inner = layoutIn(text, node, inner)
    node = childOf(node, step)
  }
  return inner
}

/** The smallest changes that make a value of a valid JSON text another; see `setValue`. */
export function mergeJson(text: string, node: JsonNode, value: unknown, layout: JsonLayout): TextChanges {
  const changes: TextChange[] = []
  merge(text, node, value, layout, changes)
  return changes.sort((a, b) => a.from - b.from || a.to - b.to)
}

function merge(text: string, node: JsonNode, value: unknown, layout: JsonLayout, to: TextChange[]): void {
  if (value instanceof WrittenJson) {
    const { from, to: end } = node
    const column = from - lineStart(text, from)
    const written = writeJson(value, layout, indentAt(text, from), column)
    for (const each of smallestChange(text.slice(from, end), written))
      to.push({ ...each, from: each.from + from, to: each.to + from })
  } else if (node.kind === 'object' && isJsonObject(value)) mergeObject(text, node, value, layout, to)
  else if (node.kind === 'array' && Array.isArray(value)) mergeArray(text, node, value, layout, to)
  else if (node.kind !== 'scalar' || !sameJson(read(text, node), value)) {
    const { from, to: end } = node
    const column = from - lineStart(text, from)
    to.push({ from, to: end, insert: writeJson(value, layout, indentAt(text, from), column) })
  }
}

function mergeObject(
  text: string,
  node: JsonNode,
  value: Readonly<Record<string, unknown>>,
  around: JsonLayout,
  to: TextChange[],
): void {
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  mergeMembers(text, node, members, layoutIn(text, node, around), to)
}

function mergeMembers(
  text: string,
  node: JsonNode,
  members: Members,
  layout: JsonLayout,
  to: TextChange[],
): void {
  const written = writtenMembers(text, node.from)
  const last = node.members()
  const wanted = new Map(members)
  const indent = childIndent(text, node, layout)
  const children: Child[] = []
  const kept = written.filter(([name]) => wanted.has(name))
  const gone = [...last].filter(([name]) => !wanted.has(name)).map(([, { value }]) => value)
  const added = new Map<string | undefined, string[]>()
  let before: string | undefined
  for (const [key] of members) {
    if (last.has(key)) before = key
    else added.set(before, [...(added.get(before) ?? []), key])
  }
  const addAfter = (name: string | undefined) => {
    for (const key of added.get(name) ?? []) {
      const value = wanted.get(key)
      // One that only gets another name.
      const same = gone.find((each) => sameJson(read(text, each), value))
      const raw = same && JSON.stringify(key) + layout.colon + text.slice(same.from, same.to)
      children.push({ raw: raw ?? writeMember(key, value, layout, indent) })
    }
  }
  addAfter(undefined)
  for (const [name, member] of kept) {
    children.push(rangeOf(member))
    if (last.get(name)?.value.from !== member.value.from) continue
    const value = wanted.get(name)
    if (value !== KEPT) merge(text, member.value, value, layout, to)
    addAfter(name)
  }
  const old = written.map(([, member]) => rangeOf(member))
  rearrange(text, node, old, children, layout, to)
}

function rangeOf({ key, value }: JsonMember): { from: number; to: number } {
  return { from: key.from, to: value.to }
}

function mergeArray(
  text: string,
  node: JsonNode,
  value: readonly unknown[],
  around: JsonLayout,
  to: TextChange[],
): void {
  const layout = layoutIn(text, node, around)
  const items = node.items()
  const old = read(text, node) as readonly unknown[]
  const children = alignItems(old, value).map(({ from, to: index, stays }): Child => {
    const item = from === undefined ? undefined : items[from]
    if (item === undefined) return newItem(text, node, value[index], layout)
    if (!stays) return { raw: mergedText(text, item, value[index], layout) }
    merge(text, item, value[index], layout, to)
    return item
  })
  rearrange(text, node, items, children, layout, to)
}

/** A new item of a list as the others of it are laid out. */
function newItem(text: string, list: JsonNode, value: unknown, layout: JsonLayout): Child {
  const beside = isJsonObject(value) ? layoutBeside(text, list.items(), layout) : layout
  return { raw: writeJson(value, beside, childIndent(text, list, layout)) }
}

/** The text of a value that becomes another and goes elsewhere. */
function mergedText(text: string, { from, to }: JsonNode, value: unknown, layout: JsonLayout): string {
  const changes = mergeJson(text, nodeAt(text, from), value, layout)
  const within = changes.map((change) => ({ ...change, from: change.from - from, to: change.to - from }))
  return applyChanges(text.slice(from, to), within)
}

/** The value at a path within another. */
export function nodeWithin(root: JsonNode, path: JsonPath): JsonNode | undefined {
  return path.reduce<JsonNode | undefined>((node, step) => node && childOf(node, step), root)
}

/** What a value holds by a name or an index. */
export function childOf(node: JsonNode, step: string | number): JsonNode | undefined {
  return typeof step === 'number' ? node.items()[step] : node.member(step)
}

function read(text: string, { from, to }: JsonNode): unknown {
  return JSON.parse(text.slice(from, to))
}
