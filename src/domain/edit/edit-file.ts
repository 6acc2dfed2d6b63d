import { type JsonNode, nodeAt } from '../json/json-node'
import type { JsonPath } from '../json/json-value'
import { composeChanges } from './compose-changes'
import { type EditedFile, itemPath, itemRange, itemValue, markLength, splitPath } from './edited-file'
import { BROKEN, finish, type ItemList, parse } from './item-list'
import { indentAt, layoutBeside, layoutOf, lineStart, withLineEnd, writeJson } from './json-layout'
import type { JsonLayout } from './lay-out'
import type { MemberSet } from './leg-stops'
import { childOf, type Place, setValue } from './merge-json'
import { applyChanges, type TextChange, type TextChanges } from './text-change'

/**
 * The smallest changes of a file that make the value at a path another; `undefined` takes it away. Undefined where the
 * path leads nowhere, or the text there is no JSON. Other parts of the file may be broken.
 */
export function setAt(file: EditedFile, path: JsonPath, value: unknown): TextChanges | undefined {
  return setWith(layoutOf(file.text), file, { path, value })
}

/** A value to be set, and where it goes if it is not there yet. */
export interface JsonSet extends MemberSet {
  readonly place?: Place
}

function setWith(
  layout: JsonLayout,
  file: EditedFile,
  { path, value, place }: JsonSet,
): TextChanges | undefined {
  const item = splitPath(file, path)
  try {
    if (item === undefined) return setValue(file.text, path, value, markLength(file.text), layout, place)
    if (item.rest.length === 0 && value === undefined) return removeItems(file, [item.index])
    // Where a broken one ends is known of the item alone: its brackets may lead past it.
    if (file.items.values[item.index] === BROKEN) return undefined
    return setValue(file.text, item.rest, value, file.items.starts[item.index], layout, place)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The smallest changes of a file that set several values, each as `setAt` does, the later ones of what the earlier ones leave. */
export function setAll(file: EditedFile, values: readonly JsonSet[]): TextChanges | undefined {
  return finish(settingAll(file, values))
}

/** Between two rests there is about a millisecond of work. */
const ITEMS_A_STEP = 64

/** What `setAll` gives; it rests where there are many. */
export function* settingAll(
  file: EditedFile,
  values: readonly JsonSet[],
): Generator<void, TextChanges | undefined> {
  const [first, second] = values
  if (first === undefined) return []
  const layout = layoutOf(file.text)
  if (second === undefined) return setWith(layout, file, first)
  const byItem = new Map<number | undefined, JsonSet[]>()
  for (const [at, each] of values.entries()) {
    if (at % (8 * ITEMS_A_STEP) === 8 * ITEMS_A_STEP - 1) yield
    const index = splitPath(file, each.path)?.index
    const known = byItem.get(index)
    if (known === undefined) byItem.set(index, [each])
    else known.push(each)
  }
  // Values beside the items are of the file as a whole, and the items with them.
  if (byItem.has(undefined) && byItem.size > 1) return undefined
  const changes: TextChange[] = []
  let done = 0
  for (const [index, sets] of byItem) {
    if (++done % ITEMS_A_STEP === 0) yield
    const [one, another] = sets
    const alone = one && another === undefined ? setWith(layout, file, one) : undefined
    const made = alone ?? setInTurn(layout, file, index, sets)
    if (made === undefined) return undefined
    changes.push(...made)
  }
  return changes.sort((a, b) => a.from - b.from)
}

/** Longest text before an item on its line that is looked at for its indent. */
const MOST_BEFORE = 1000

/** The changes of one item, or of all of a file, that set values one after the other, making what their paths lack. */
function setInTurn(
  layout: JsonLayout,
  file: EditedFile,
  index: number | undefined,
  sets: readonly JsonSet[],
): TextChanges | undefined {
  const range = index === undefined ? undefined : itemRange(file, index)
  const { from, to } = range ?? { from: markLength(file.text), to: file.text.length }
  const old = index === undefined ? parse(file.text.slice(from)) : itemValue(file, index)
  if (old === BROKEN || old === undefined) return undefined
  const depth = index === undefined ? 0 : itemPath(file, index).length
  const line = lineStart(file.text, from)
  const start = from - line > MOST_BEFORE ? from : line
  let text = file.text.slice(start, to)
  let changes: TextChanges = []
  for (const { path, value, place } of sets) {
    const reached = reach(nodeAt(text, from - start), path.slice(depth), value)
    if (reached === undefined) continue
    const made = setValue(text, reached.path, reached.value, from - start, layout, place)
    if (made === undefined) return undefined
    changes = composeChanges(changes, made)
    text = applyChanges(text, made)
  }
  return changes.map((change) => ({ ...change, from: change.from + start, to: change.to + start }))
}

/** A value to be set at a path of which a part may not be there, as one to be set where there is something; undefined where none is. */
function reach(root: JsonNode, path: JsonPath, value: unknown): MemberSet | undefined {
  let node = root
  for (const [at, step] of path.entries()) {
    const isHolder = node.kind === (typeof step === 'number' ? 'array' : 'object')
    const child = isHolder ? childOf(node, step) : undefined
    if (child === undefined) {
      if (value === undefined) return undefined
      const known = isHolder ? at + 1 : at
      const made = path
        .slice(known)
        .reduceRight((inner, each) => (typeof each === 'number' ? [inner] : { [each]: inner }), value)
      return { path: path.slice(0, known), value: made }
    }
    node = child
  }
  return { path, value }
}

/**
 * The changes that set several values, as `setAll` does, and put items behind all that are there; it rests where there are many.
 * None of the values stands behind the last item, so that neither moves the other.
 */
export function* setAndAppend(
  file: EditedFile,
  values: readonly JsonSet[],
  items: readonly unknown[],
): Generator<void, TextChanges | undefined> {
  const sets = yield* settingAll(file, values)
  return sets && [...sets, ...insertItems(file, file.items.starts.length, items)]
}

/** The changes that put items into a list, the first of them to stand at `index` (or at the end, where it is beyond it). */
export function insertItems(file: EditedFile, index: number, values: readonly unknown[]): TextChanges {
  const before = Math.max(0, Math.min(index, file.items.starts.length) - 1)
  const sibling = itemRange(file, before)
  const layout = layoutBeside(file.text, sibling ? [sibling] : [], layoutOf(file.text))
  return insertTexts(file, index, (indent) => values.map((value) => writeJson(value, layout, indent)))
}

/** The changes that put items into a list which are written already, from the second line on behind the indent that is given. */
export function insertTexts(
  { text, items }: EditedFile,
  index: number,
  write: (indent: string) => readonly string[],
): TextChanges {
  const { starts, ends, open, close } = items
  if (items.path === undefined || write('').length === 0) return []
  const layout = layoutOf(text)
  const first = starts[0]
  if (first === undefined) {
    const outer = indentAt(text, open)
    const to = close < 0 ? open + 1 : close
    if (layout.unit === undefined) return [{ from: open + 1, to, insert: write('').join(layout.comma) }]
    const line = layout.lineEnd + outer
    const body = write(outer + layout.unit).join(`,${line}${layout.unit}`)
    return [{ from: open + 1, to, insert: `${line}${layout.unit}${body}${line}` }]
  }
  const gap = text.slice(ends[0], starts[1])
  const before = text.slice(open + 1, first)
  const lone = layout.unit === undefined ? layout.comma : `,${before}`
  const separator = withLineEnd(starts[1] !== undefined && /^\s*,\s*$/.test(gap) ? gap : lone, layout)
  const raws = write(/[\n\r]/.test(separator) ? indentAt(text, first) : '')
  const previous = ends[Math.min(index, ends.length) - 1]
  return previous === undefined
    ? [{ from: first, to: first, insert: raws.map((raw) => raw + separator).join('') }]
    : [{ from: previous, to: previous, insert: raws.map((raw) => separator + raw).join('') }]
}

/** The changes that take items out of a list, with their lines. */
export function removeItems(
  { items }: { readonly items: Pick<ItemList, 'starts' | 'ends' | 'open' | 'close'> },
  indices: readonly number[],
): TextChanges {
  const { starts, ends, open, close } = items
  const gone = new Set(indices.filter((index) => index in starts))
  const changes: TextChange[] = []
  for (const begin of [...gone].sort((a, b) => a - b)) {
    if (gone.has(begin - 1)) continue
    let index = begin
    while (gone.has(index + 1)) index++
    const from = begin === 0 ? starts[0] : ends[begin - 1]
    const to = begin === 0 ? starts[index + 1] : ends[index]
    if (begin === 0 && to === undefined)
      return [{ from: open + 1, to: close < 0 ? (ends[index] ?? 0) : close, insert: '' }]
    if (from !== undefined && to !== undefined) changes.push({ from, to, insert: '' })
  }
  return changes
}
