import { removeItems } from '../edit/edit-file'
import { markLength } from '../edit/edited-file'
import { BROKEN, parse as parseText } from '../edit/item-list'
import { layoutOf } from '../edit/json-layout'
import type { JsonLayout } from '../edit/lay-out'
import { setWithin } from '../edit/merge-json'
import type { TextChange, TextChanges } from '../edit/text-change'
import { type JsonNode, nodeAt } from '../json/json-node'
import type { JsonPath } from '../json/json-value'
import { oncePerObject } from '../once-per-object'
import type { Problem } from '../problem'
import type { Fix, Texts } from './fix'
import type { FixCode } from './fix-codes'

/** A problem together with the files in which it is to be mended. */
export interface Fault {
  readonly problem: Problem
  readonly file: string
  readonly files: Texts
  /** Of the file. */
  readonly text: string
}

/** The ways to mend problems of one code, the likeliest first. */
export type Fixer = (fault: Fault) => readonly Fix[]

/** The value at a path and where it stands; undefined where the path leads nowhere, or the file is no JSON. */
export function nodeOf({ files, file }: Pick<Fault, 'files' | 'file'>, path: JsonPath): JsonNode | undefined {
  return path.reduce<JsonNode | undefined>(
    (node, step) => (typeof step === 'number' ? node?.items()[step] : node?.members().get(step)?.value),
    rootsOf(files)(file),
  )
}

/** The root of each file, found once for all problems of the same texts. */
const rootsOf = oncePerObject((files: Texts) => {
  const roots = new Map<string, JsonNode | undefined>()
  return (file: string): JsonNode | undefined => {
    if (!roots.has(file)) roots.set(file, rootOf(files, file))
    return roots.get(file)
  }
})

function rootOf(files: Texts, file: string): JsonNode | undefined {
  const text = files.get(file)
  if (text === undefined || fileValue({ files }, file) === undefined) return undefined
  return nodeAt(text, markLength(text))
}

/** The layout of each file, told once for all problems of the same texts. */
const layoutsOf = oncePerObject((files: Texts) => {
  const layouts = new Map<string, JsonLayout>()
  return (file: string): JsonLayout => {
    const layout = layouts.get(file) ?? layoutOf(files.get(file) ?? '')
    layouts.set(file, layout)
    return layout
  }
})

/** The value of a whole file; undefined where it is no JSON. */
export function fileValue({ files }: Pick<Fault, 'files'>, file: string): unknown {
  return valuesOf(files)(file)
}

const valuesOf = oncePerObject((files: Texts) => {
  const values = new Map<string, unknown>()
  return (file: string): unknown => {
    if (!values.has(file)) {
      const value = parseText((files.get(file) ?? '').replace(/^\uFEFF/, ''))
      values.set(file, value === BROKEN ? undefined : value)
    }
    return values.get(file)
  }
})

/** The value at a path of the file; undefined where there is none. */
export function valueAt(fault: Fault, path: JsonPath): unknown {
  const node = nodeOf(fault, path)
  return node && JSON.parse(fault.text.slice(node.from, node.to))
}

/** The value that the problem stands at, as long as it is of the text; undefined where it is none. */
export function valueThere({ text, problem: { from, to } }: Fault): unknown {
  const value = parseText(text.slice(from, to))
  return value === BROKEN ? undefined : value
}

/** One fix of the file itself, or none where there is nothing to change. */
export function fixed(
  fault: Fault,
  code: FixCode,
  isSafe: boolean,
  changes: TextChanges | undefined,
  values: Fix['values'] = {},
): readonly Fix[] {
  if (changes === undefined || changes.length === 0) return []
  return [{ code, values, isSafe, changes: new Map([[fault.file, changes]]) }]
}

/** What the problem stands at, as another text. */
export function instead({ problem: { from, to }, text }: Fault, insert: string): TextChanges {
  return text.slice(from, to) === insert ? [] : [{ from, to, insert }]
}

/** The changes that make the value at a path another, or, undefined, take it away; none where the path leads nowhere. */
export function setIn(fault: Pick<Fault, 'files' | 'file'>, path: JsonPath, value: unknown): TextChanges {
  const text = fault.files.get(fault.file) ?? ''
  const root = nodeOf(fault, [])
  if (root === undefined) return []
  const holder = nodeOf(fault, path.slice(0, -1))
  const step = path.at(-1)
  if (value === undefined && holder?.kind === 'array' && typeof step === 'number')
    return takenOut(fault, path.slice(0, -1), [step])
  // Locates, once for all problems, what lies on the path.
  nodeOf(fault, path)
  return setWithin(text, root, path, value, layoutsOf(fault.files)(fault.file)) ?? []
}

/** The changes that take items out of a list. */
export function takenOut(
  fault: Pick<Fault, 'files' | 'file'>,
  list: JsonPath,
  indices: readonly number[],
): TextChanges {
  const node = nodeOf(fault, list)
  return node?.kind === 'array' ? removeItems({ items: extentsOf(node) }, indices) : []
}

/** Where the items of a list stand, told once however many of them go. */
const extentsOf = oncePerObject((list: JsonNode) => ({
  starts: list.items().map(({ from }) => from),
  ends: list.items().map(({ to }) => to),
  open: list.from,
  close: list.to - 1,
}))

/** Changes in the order of the text. */
export function inOrder(changes: readonly TextChange[]): TextChanges {
  return changes.toSorted((a, b) => a.from - b.from)
}
