import { BROKEN, finish, type ItemList, parse, readItems } from '../edit/item-list'
import { type JsonDocument, parseJson } from '../json/json-document'
import { findSyntaxFault, type SyntaxFault } from '../json/json-syntax'
import type { JsonPath } from '../json/json-value'
import type { Problem } from '../problem'

/** Faults of a text after which the rest is not told apart: all follows from them, or nothing can be read. */
const HOPELESS = new Set(['json/merge-conflict', 'json/too-deep', 'json/empty'])

/**
 * Reads a JSON text of features or items that may be broken, item by item as an editor does (`readItems`): what can be read
 * is its value, each fault is a problem at its place, and of what is broken nothing else is said.
 */
export function readTolerantly(text: string): JsonDocument {
  const document = parseJson(text)
  if (document.value !== undefined || document.problems.some(({ code }) => HOPELESS.has(code)))
    return document
  const items = finish(readItems(text))
  const mended = mendedText(text, items)
  if (mended === undefined) return document
  const read = parseJson(mended.text)
  if (read.value === undefined) return document
  const depth = items.path?.length ?? 0
  const isUnread = (path: JsonPath): boolean => {
    if (depth === 1 && path[0] !== 'features') return mended.isBesideLost
    return mended.lost.has(Number(path[depth]))
  }
  return {
    text,
    value: read.value,
    problems: [...faultsOf(document, items), ...read.problems.filter(({ path }) => path.length > 0)],
    get lines() {
      return document.lines
    },
    positionOf(path, part) {
      const range = read.positionOf(path, part)
      // What the text lacks at its end is in what is read, but nowhere in the text.
      return range && { from: Math.min(range.from, text.length), to: Math.min(range.to, text.length) }
    },
    isWhole: false,
    isUnread,
  }
}

interface MendedText {
  /** JSON in which all that could be read stands where it stood. */
  readonly text: string
  /** The items in whose place there is `null`. */
  readonly lost: ReadonlySet<number>
  /** Whether the members beside the items could not be read. */
  readonly isBesideLost: boolean
}

/** What has to stand before a list of features. */
const LEAST_HEAD = '{"features":'

/** A text with blanks, or values of the same length, in place of what is broken; undefined where it has no list. */
function mendedText(text: string, items: ItemList): MendedText | undefined {
  const { path, open, close, starts, ends, values } = items
  if (path === undefined || open < path.length * LEAST_HEAD.length) return undefined
  const lost = new Set<number>()
  const parts: string[] = []
  let at = open + 1
  for (let index = 0; index < starts.length; index++) {
    const [from = 0, to = 0] = [starts[index], ends[index]]
    const comma = index === 0 ? '' : ','
    const gap = blanks(text.slice(at, from))
    // Without a blank between two items the comma takes the place of the one before.
    parts.push(gap === '' ? comma : comma + gap.slice(comma.length))
    const raw = text.slice(from, to)
    const isGlued = index + 1 < starts.length && starts[index + 1] === to
    if (!isGlued && (values[index] !== BROKEN || parse(raw) !== BROKEN)) parts.push(raw)
    else {
      lost.add(index)
      const room = raw.length - (isGlued ? 1 : 0)
      parts.push(room < 4 ? '0'.padEnd(room) : 'null'.padEnd(room))
    }
    at = to
  }
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const end = close < 0 ? text.length : close
  parts.push(`${blanks(text.slice(at, end))}]`)
  const list = parts.join('')
  const head = text.slice(mark, open)
  const tail = close < 0 ? '' : text.slice(close + 1)
  if (path.length === 0) return { text: `${blanks(text.slice(0, open))}[${list}`, lost, isBesideLost: false }
  const isWhole = parse(`${head}[]${tail || '}'}`) !== BROKEN
  return isWhole
    ? { text: `${text.slice(0, open)}[${list}${tail || '}'}`, lost, isBesideLost: false }
    : { text: `${LEAST_HEAD.padStart(open)}[${list}}`, lost, isBesideLost: true }
}

function blanks(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}

/** The first fault of a text, and after each the first from the next item on. */
function faultsOf(document: JsonDocument, items: ItemList): readonly Problem[] {
  const { text, lines, problems } = document
  const found = [...problems]
  const holder = items.path?.length ? { open: text.indexOf('{'), name: 'features' } : undefined
  const lineOf = (offset: number): number => lines.lineColumn(offset).line
  let after = found.at(-1)?.from ?? 0
  for (const at of items.starts) {
    if (at <= after) continue
    const fault = findSyntaxFault(text, lineOf, { at, open: items.open, holder })
    if (fault === undefined) break
    found.push(problemOf(fault))
    after = fault.from
  }
  return found
}

function problemOf({ code, from, to, values }: SyntaxFault): Problem {
  return { code, severity: 'error', values, path: [], from, to }
}
