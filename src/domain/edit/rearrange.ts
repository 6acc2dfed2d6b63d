import { type JsonNode, writtenMembers } from '../json/json-node'
import { indentAt, isBlock, withLineEnd } from './json-layout'
import type { JsonLayout } from './lay-out'
import type { TextChange } from './text-change'

/** Something between two brackets: one that is there, or one that is to be. */
export type Child = { readonly from: number; readonly to: number } | { readonly raw: string }

/**
 * The changes between the brackets of a container from its old children to those that are to be, where the old ones that
 * stay are in their order. A child that goes takes the blanks before it along, and so its line.
 */
export function rearrange(
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

export function childIndent(text: string, node: JsonNode, layout: JsonLayout): string {
  const first =
    node.kind === 'array' ? node.items()[0]?.from : writtenMembers(text, node.from)[0]?.[1].key.from
  if (first !== undefined && isBlock(text, node)) return indentAt(text, first)
  return indentAt(text, node.from) + (first === undefined ? (layout.unit ?? '') : '')
}
