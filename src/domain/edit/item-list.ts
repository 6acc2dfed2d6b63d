import { endOfString } from '../json/json-survey'
import { indentAt } from './json-layout'

/** A value that cannot be read: its text is no JSON. */
export const BROKEN = Symbol('broken')

/**
 * The features of a FeatureCollection, or the items of a list, and where each stands in the text: what an editor works on.
 * A text that is no JSON has items too, all that can be told apart; those that cannot be read are `BROKEN`.
 */
export interface ItemList {
  /** Path to the list: `['features']`, or `[]` where the file is a list; `undefined` where it is neither, and has no items. */
  readonly path: readonly ['features'] | readonly [] | undefined
  /** Offset of the bracket that opens the list, and of the one that closes it; -1 where there is none. */
  readonly open: number
  readonly close: number
  /** Whether it was only searched for, in a text that is broken before it: all of the text can tell where it is then. */
  readonly isSearched: boolean
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly values: readonly unknown[]
}

interface Found {
  path: ItemList['path']
  open: number
  close: number
  isSearched: boolean
  readonly starts: number[]
  readonly ends: number[]
  readonly values: unknown[]
}

/**
 * Units of text read for broken items after which the rest is taken for one, since each may make the reader look to the end: so
 * many, and as often the whole text; of a large one no more than what takes a second.
 */
const IN_VAIN = 20_000_000
const TIMES_IN_VAIN = 10
const MOST_IN_VAIN = 200_000_000

/** Items read before a reader who has other things to do is given a chance. */
const AT_ONCE = 100

/**
 * Reads the items of a text, whatever it is, without throwing. It stops (yields) now and then, so that a page can go on
 * between; `finish` reads to the end at once.
 */
export function* readItems(text: string): Generator<void, ItemList> {
  const found: Found = {
    ...{ path: undefined, open: -1, close: -1, isSearched: false },
    ...{ starts: [], ends: [], values: [] },
  }
  const list = findList(text)
  if (list === undefined) return found
  found.path = list.path
  found.open = list.open
  found.isSearched = list.isSearched
  yield* scanItems(text, list.open + 1, found)
  return found
}

/** Runs a generator to its end. */
export function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}

/**
 * Reads items from an offset within the list on, until the list ends or `isKnown` says that the item that begins there is
 * known, with all that follow. What it reads depends on the text from the offset on alone.
 */
export function* scanItems(
  text: string,
  offset: number,
  found: Found,
  isKnown: (offset: number) => boolean = () => false,
): Generator<void, void> {
  let at = offset
  let sinceYield = 0
  let inVain = 0
  const mostInVain = Math.min(MOST_IN_VAIN, IN_VAIN + TIMES_IN_VAIN * text.length)
  for (;;) {
    at = skipBlanks(text, at, true)
    const opening = text[at]
    const last = found.values.length - 1
    if (opening === '}' && found.values[last] === BROKEN) {
      found.ends[last] = ++at
      continue
    }
    if (opening === ']' || opening === '}' || opening === undefined) {
      found.close = opening === ']' ? at : -1
      return
    }
    if (isKnown(at)) return
    const end = endOfValue(text, at)
    const item = inVain > mostInVain ? { to: text.length, value: BROKEN } : readItem(text, at, end)
    if (item.value === BROKEN) inVain += end - at
    found.starts.push(at)
    found.ends.push(item.to)
    found.values.push(item.value)
    at = item.to
    if (++sinceYield >= AT_ONCE) {
      sinceYield = 0
      yield
    }
  }
}

/** The item that begins at an offset, where brackets and quotes end it at `end`. One that is no JSON ends where the next seems to begin. */
function readItem(text: string, from: number, end: number): { readonly to: number; readonly value: unknown } {
  const next = text[skipBlanks(text, end, false)]
  const isApart = next === ',' || next === ']'
  const value = isApart && end > from ? parse(text.slice(from, end)) : BROKEN
  if (value !== BROKEN) return { to: end, value }
  const start = nextStart(text, from, isApart ? end : text.length)
  if (start !== undefined) return { to: Math.max(from + 1, backOver(text, from, start)), value }
  return { to: Math.max(from + 1, isApart ? end : endOfLast(text, from)), value }
}

/** The value of a JSON text, or `BROKEN`. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return BROKEN
  }
}

/** Where, before `end`, the next item seems to begin: on a line indented like the first of this one, or as a feature does. */
function nextStart(text: string, from: number, end: number): number | undefined {
  const indent = indentAt(text, from)
  const lineStart = from - indent.length
  const isLine = /[\n\r]/.test(text[lineStart - 1] ?? '') && text.startsWith(indent, lineStart)
  const rest = text.slice(from + 1, end)
  const line = isLine ? rest.search(new RegExp(`(?<=[\\n\\r])${indent}\\{`)) : -1
  const feature = (line < 0 ? rest : rest.slice(0, line)).search(/\{\s*"type"\s*:\s*"Feature"/)
  if (feature >= 0) return from + 1 + feature
  return line < 0 ? undefined : from + 1 + line + indent.length
}

/** The end of a broken item that no other follows: before the brackets that close the file, as far as they can be told. */
function endOfLast(text: string, from: number): number {
  let end = text.length
  while (end > from && /[\]}\s]/.test(text[end - 1] ?? '')) end--
  return end === from || text[end] !== '}' ? text.length : end + 1
}

/** The end of what stands before an item, without the comma and blanks between. */
function backOver(text: string, from: number, start: number): number {
  let end = start
  while (end > from && /[\s,]/.test(text[end - 1] ?? '')) end--
  return end
}

/** The offset after the value that begins at `from`: brackets are counted, quotes minded, nothing is judged. */
function endOfValue(text: string, from: number): number {
  let depth = 0
  for (let offset = from; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset)
    if (unit === 0x22) {
      offset = endOfString(text, offset)
      if (depth === 0) return Math.min(offset + 1, text.length)
    } else if (unit === 0x7b || unit === 0x5b) depth++
    else if (unit === 0x7d || unit === 0x5d) {
      if (depth === 0) return offset
      if (--depth === 0) return offset + 1
    } else if (depth === 0 && unit === 0x2c) return offset
  }
  return text.length
}

function skipBlanks(text: string, from: number, commas: boolean): number {
  let at = from
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const isBlank = unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09 || unit === 0xfeff
    if (!isBlank && !(commas && unit === 0x2c)) break
  }
  return at
}

/** The offset of the value of a file, behind blanks and, since some write them, comments. */
function skipLead(text: string): number {
  const lead = /(?:[\s\uFEFF]+|\/\/[^\n\r]*|\/\*.*?\*\/|#[^\n\r]*)*/sy
  return lead.exec(text.slice(0, MOST_LEAD))?.[0].length ?? 0
}

/** Longest text before the features that is searched for them. */
const MOST_LEAD = 1_000_000

interface FoundList {
  readonly path: NonNullable<ItemList['path']>
  readonly open: number
  readonly isSearched: boolean
}

/** Where the list of a file opens: at its root, or its member `features`. */
export function findList(text: string): FoundList | undefined {
  const root = skipLead(text)
  if (text[root] === '[') return { path: [], open: root, isSearched: false }
  let at = root + 1
  while (text[root] === '{') {
    at = skipBlanks(text, at, true)
    if (text[at] !== '"') break
    const keyEnd = endOfString(text, at) + 1
    const colon = skipBlanks(text, keyEnd, false)
    if (text[colon] !== ':') break
    const value = skipBlanks(text, colon + 1, false)
    if (text.slice(at, keyEnd) === '"features"' && text[value] === '[')
      return { path: ['features'], open: value, isSearched: false }
    const end = endOfValue(text, value)
    if (end <= value) break
    at = end
  }
  // Broken before its features, or without any; or with something before the root.
  const match = /"features"\s*:\s*\[/.exec(text.slice(0, MOST_LEAD))
  return match === null || (text[root] === '{' && text[at] === '}')
    ? undefined
    : { path: ['features'], open: match.index + match[0].length - 1, isSearched: true }
}
