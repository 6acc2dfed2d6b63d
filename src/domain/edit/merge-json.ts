import { type JsonMember, type JsonNode, nodeAt, writtenMembers } from '../json/json-node'
import { isJsonObject, type JsonPath } from '../json/json-value'
import { sameJson } from '../json/same-json'
import { alignItems } from './align-items'
import {
  indentAt,
  isBlock,
  layoutBeside,
  layoutIn,
  layoutOf,
  lineStart,
  withLineEnd,
  writeJson,
  writeMember,
} from './json-layout'
import type { JsonLayout } from './lay-out'
import type { TextChange, TextChanges } from './text-change'

/**
 * The smallest changes that make the value at a path of a valid JSON text another: what is alike keeps its spelling,
 * its place and the blanks around it. `undefined` takes the member or item away. A member that is not there yet is
 * added, an index one beyond the end of a list appends. Undefined where the path leads nowhere.
 *
 * @param offset where the root of the path begins: 0, or where the item begins that the path starts from
 */
export function setValue(
  text: string,
  path: JsonPath,
  value: unknown,
  offset = 0,
  around = layoutOf(text),
): TextChanges | undefined {
  const root = nodeAt(text, offset)
  const layout = layoutAt(text, root, path, around)
  if (path.length === 0) return value === undefined ? undefined : mergeJson(text, root, value, layout)
  const holder = walk(root, path.slice(0, -1))
  const step = path.at(-1) as string | number
  if (holder === undefined) return undefined
  const node = childOf(holder, step)
  if (node !== undefined && value !== undefined) return mergeJson(text, node, value, layout)
  if (holder.kind === 'object' && typeof step === 'string') {
    const { [step]: _, ...others } = read(text, holder) as Record<string, unknown>
    return mergeJson(text, holder, value === undefined ? others : { ...others, [step]: value }, layout)
  }
  if (holder.kind !== 'array' || typeof step !== 'number' || (node === undefined && value === undefined))
    return undefined
  const items = read(text, holder) as readonly unknown[]
  if (step > items.length) return undefined
  return mergeJson(text, holder, items.toSpliced(step, 1, ...(value === undefined ? [] : [value])), layout)
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
  return changes.sort((a, b) => a.from - b.from)
}

function merge(text: string, node: JsonNode, value: unknown, layout: JsonLayout, to: TextChange[]): void {
  if (node.kind === 'object' && isJsonObject(value)) mergeObject(text, node, value, layout, to)
  else if (node.kind === 'array' && Array.isArray(value)) mergeArray(text, node, value, layout, to)
  else if (node.kind !== 'scalar' || !sameJson(read(text, node), value)) {
    const { from, to: end } = node
    const column = from - lineStart(text, from)
    to.push({ from, to: end, insert: writeJson(value, layout, indentAt(text, from), column) })
  }
}

/** Something between two brackets: one that is there, or one that is to be. */
type Child = { readonly from: number; readonly to: number } | { readonly raw: string }

function mergeObject(
  text: string,
  node: JsonNode,
  value: Readonly<Record<string, unknown>>,
  around: JsonLayout,
  to: TextChange[],
): void {
  const layout = layoutIn(text, node, around)
  const written = writtenMembers(text, node.from)
  const last = node.members()
  const wanted = Object.keys(value).filter((key) => value[key] !== undefined)
  const indent = childIndent(text, node, layout)
  const children: Child[] = []
  const isWanted = new Set(wanted)
  const kept = written.filter(([name]) => isWanted.has(name))
  const added = new Map<string | undefined, string[]>()
  let before: string | undefined
  for (const key of wanted) {
    if (last.has(key)) before = key
    else added.set(before, [...(added.get(before) ?? []), key])
  }
  const addAfter = (name: string | undefined) => {
    for (const key of added.get(name) ?? [])
      children.push({ raw: writeMember(key, value[key], layout, indent) })
  }
  addAfter(undefined)
  for (const [name, member] of kept) {
    children.push(rangeOf(member))
    if (last.get(name)?.value.from !== member.value.from) continue
    merge(text, member.value, value[name], layout, to)
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
  const indent = childIndent(text, node, layout)
  let beside: JsonLayout | undefined
  const children = alignItems(old, value).map(({ from, to: index }): Child => {
    const item = from === undefined ? undefined : items[from]
    if (item === undefined) {
      beside ??= layoutBeside(text, items, layout)
      return { raw: writeJson(value[index], isJsonObject(value[index]) ? beside : layout, indent) }
    }
    merge(text, item, value[index], layout, to)
    return item
  })
  rearrange(text, node, items, children, layout, to)
}

/**
 * The changes between the brackets of a container from its old children to those that are to be, where the old ones that
 * stay are in their order. A child that goes takes the blanks before it along, and so its line.
 */
function rearrange(
  text: string,
  node: JsonNode,
  old: readonly { readonly from: number; readonly to: number }[],
  children: readonly Child[],
  layout: JsonLayout,
  to: TextChange[],
): void {
  const first = old[0]
  const end = old.at(-1)
  const stay = children.filter((child) => 'from' in child)
  if (children.length === stay.length && stay.length === old.length) return
  const separator = separatorOf(text, node, old, layout)
  if (first === undefined || end === undefined || stay.length === 0) {
    to.push(fill(text, node, children, layout, separator))
    return
  }
  const indexOf = new Map(old.map(({ from }, index) => [from, index]))
  let previous = -1
  let added: string[] = []
  const close = (next: number) => {
    const isFirst = previous < 0
    const gone = next - previous - 1
    const isSwap = gone > 0 && added.length > 0
    const from = (isFirst || isSwap ? old[previous + 1]?.from : old[previous]?.to) ?? node.to
    const afterGone = gone > 0 && !(isFirst && !isSwap) ? old[next - 1]?.to : undefined
    const until = afterGone ?? (isFirst ? old[next]?.from : from) ?? from
    const glued = added.map((raw) => (isFirst ? raw + separator : separator + raw)).join('')
    const insert = isSwap ? added.join(separator) : glued
    if (insert !== '' || from !== until) to.push({ from, to: until, insert })
    previous = next
    added = []
  }
  for (const child of children) {
    if ('raw' in child) added.push(child.raw)
    else close(indexOf.get(child.from) ?? 0)
  }
  close(old.length)
}

/** All that stands between the brackets, where nothing of it stays. */
function fill(
  text: string,
  node: JsonNode,
  children: readonly Child[],
  layout: JsonLayout,
  separator: string,
): TextChange {
  const raws = children.flatMap((child) => ('raw' in child ? [child.raw] : []))
  if (raws.length === 0) return { from: node.from + 1, to: node.to - 1, insert: '' }
  const inner = text.slice(node.from + 1, node.to - 1)
  if (inner.trim() !== '') {
    const start = node.from + 1 + (inner.length - inner.trimStart().length)
    return {
      from: start,
      to: node.to - 1 - (inner.length - inner.trimEnd().length),
      insert: raws.join(separator),
    }
  }
  const isOnLines =
    layout.unit !== undefined && (node.kind === 'object' || raws.some((raw) => /[\n\r{]/.test(raw)))
  if (!isOnLines) {
    const pad = node.kind === 'object' ? layout.pad : ''
    return { from: node.from + 1, to: node.to - 1, insert: pad + raws.join(layout.comma) + pad }
  }
  const indent = indentAt(text, node.from)
  const line = layout.lineEnd + indent
  const body = raws.join(`,${line}${layout.unit}`)
  return { from: node.from + 1, to: node.to - 1, insert: `${line}${layout.unit}${body}${line}` }
}

/** What stands between two children of a container, comma included. */
function separatorOf(
  text: string,
  node: JsonNode,
  old: readonly { readonly from: number; readonly to: number }[],
  layout: JsonLayout,
): string {
  const [first, second] = old
  if (first !== undefined && second !== undefined)
    return withLineEnd(text.slice(first.to, second.from), layout)
  if (first !== undefined && isBlock(text, node))
    return withLineEnd(`,${text.slice(node.from + 1, first.from)}`, layout)
  return first === undefined && layout.unit !== undefined
    ? `,${layout.lineEnd}${childIndent(text, node, layout)}`
    : layout.comma
}

function childIndent(text: string, node: JsonNode, layout: JsonLayout): string {
  const first =
    node.kind === 'array' ? node.items()[0]?.from : writtenMembers(text, node.from)[0]?.[1].key.from
  if (first !== undefined && isBlock(text, node)) return indentAt(text, first)
  return indentAt(text, node.from) + (first === undefined ? (layout.unit ?? '') : '')
}

function walk(root: JsonNode, path: JsonPath): JsonNode | undefined {
  return path.reduce<JsonNode | undefined>((node, step) => node && childOf(node, step), root)
}

function childOf(node: JsonNode, step: string | number): JsonNode | undefined {
  return typeof step === 'number' ? node.items()[step] : node.member(step)
}

function read(text: string, { from, to }: JsonNode): unknown {
  return JSON.parse(text.slice(from, to))
}
