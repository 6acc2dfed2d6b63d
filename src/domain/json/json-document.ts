import type { Problem } from '../problem'
import { findDuplicateKeys } from './duplicate-keys'
import { excerpt } from './excerpt'
import { type JsonNode, nodeAt, type TextRange } from './json-node'
import { surveyJson } from './json-survey'
import { findSyntaxFault, type SyntaxFault } from './json-syntax'
import type { JsonPath } from './json-value'
import { createLineMap, type LineMap } from './line-map'
import { findMergeConflicts } from './merge-conflicts'
import { visitJson } from './visit-json'

/** Deeper nesting is refused: GeoJSON needs a dozen levels, and recursive tools overflow at thousands. */
export const MAX_DEPTH = 200

/** Which part of a member a position is asked for. */
export type JsonPart = 'value' | 'key'

/** A JSON file as its text, its value, and the way from one to the other. */
export interface JsonDocument {
  readonly text: string
  /** What `JSON.parse` made of the text; undefined where it is not JSON. */
  readonly value: unknown
  /** Problems of the text as JSON, codes `json/…`. Where it is none, its merge conflicts or the first syntax fault alone. */
  readonly problems: readonly Problem[]
  readonly lines: LineMap
  /** Where the value (or the quoted name) at a path stands; undefined where the path leads nowhere. */
  positionOf(path: JsonPath, part?: JsonPart): TextRange | undefined
  /** Whether all of the text was read into the value. */
  readonly isWhole: boolean
  /** Whether what a path leads to was not read, so that nothing can be said of it. */
  isUnread(path: JsonPath): boolean
}

const BOM = '\uFEFF'

/**
 * Reads a JSON text (RFC 8259). `JSON.parse` judges, jsonc-parser's scanner locates. Never throws, whatever
 * the text; depth is measured before anything recursive sees it. A byte order mark is a problem, but the
 * value is read all the same. `__proto__` is a name like any other.
 */
export function parseJson(text: string): JsonDocument {
  let lineMap: LineMap | undefined
  const lines = (): LineMap => {
    lineMap ??= createLineMap(text)
    return lineMap
  }
  const lineOf = (offset: number): number => lines().lineColumn(offset).line
  const start = text.startsWith(BOM) ? 1 : 0
  const problems: Problem[] = []
  const add = (code: string, range: TextRange, values: Problem['values'] = {}, path: JsonPath = []): void => {
    problems.push({ code, severity: 'error', values, path, from: range.from, to: range.to })
  }
  if (start > 0) add('json/bom', { from: 0, to: 1 })

  const survey = surveyJson(text, MAX_DEPTH)
  let value: unknown
  if (survey.tooDeepAt !== undefined) {
    add(
      'json/too-deep',
      { from: survey.tooDeepAt, to: survey.tooDeepAt + 1 },
      { depth: survey.depth, max: MAX_DEPTH },
    )
  } else {
    const body = start > 0 ? text.slice(start) : text
    try {
      value = JSON.parse(body)
    } catch {
      for (const { code, from, to, values } of findTextFaults(body, (offset) => lineOf(offset + start))) {
        // The scanner runs past the end of an unclosed comment.
        add(code, { from: from + start, to: Math.min(to + start, text.length) }, values)
      }
    }
  }

  let root: JsonNode | undefined
  const positionOf = (path: JsonPath, part: JsonPart = 'value'): TextRange | undefined => {
    if (value === undefined) return undefined
    root ??= nodeAt(text, start)
    let node: JsonNode = root
    let key: TextRange | undefined
    for (const step of path) {
      const member = node.members().get(String(step))
      const next: JsonNode | undefined = typeof step === 'number' ? node.items()[step] : member?.value
      if (next === undefined) return undefined
      key = typeof step === 'number' ? undefined : member?.key
      node = next
    }
    return part === 'key' && key !== undefined ? key : { from: node.from, to: node.to }
  }

  if (value !== undefined) {
    const census = takeCensus(value)
    for (const path of census.hasInfinite ? infinitePaths(value) : []) {
      const range = positionOf(path) ?? { from: 0, to: 0 }
      add('json/number-too-large', range, { found: excerpt(text.slice(range.from, range.to)) }, path)
    }
    if (census.members !== survey.members) {
      for (const { key, path, first, second } of findDuplicateKeys(text.slice(start))) {
        const line = lineOf(first.from + start)
        add('json/duplicate-key', { from: second.from + start, to: second.to + start }, { key, line }, path)
      }
    }
  }

  return {
    text,
    value,
    problems,
    get lines() {
      return lines()
    },
    positionOf,
    isWhole: value !== undefined,
    isUnread: () => false,
  }
}

/** The merge conflicts of a text that is no JSON, since all else follows from them; without any, its first fault. */
function findTextFaults(text: string, lineOf: (offset: number) => number): readonly SyntaxFault[] {
  const conflicts = findMergeConflicts(text, lineOf)
  if (conflicts.length > 0) return conflicts
  const unknown = { code: 'json/unexpected', from: 0, to: 0, values: { found: '' } }
  return [findSyntaxFault(text, lineOf) ?? unknown]
}

/** Counts the members of a value, and tells whether a number is too large for a double (`1e400` reads as Infinity). */
function takeCensus(root: unknown): { members: number; hasInfinite: boolean } {
  let members = 0
  let hasInfinite = false
  const pending: object[] = []
  const look = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) pending.push(value)
    else if (typeof value === 'number' && !Number.isFinite(value)) hasInfinite = true
  }
  look(root)
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (Array.isArray(next)) for (const item of next) look(item)
    else {
      for (const key of Object.keys(next)) {
        members++
        look((next as Readonly<Record<string, unknown>>)[key])
      }
    }
  }
  return { members, hasInfinite }
}

function infinitePaths(root: unknown): readonly JsonPath[] {
  const paths: JsonPath[] = []
  visitJson(root, (value, _step, pathOf) => {
    if (typeof value === 'number' && !Number.isFinite(value)) paths.push(pathOf())
  })
  return paths
}
