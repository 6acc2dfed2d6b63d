import type { JsonDocument, JsonPart } from '../json/json-document'
import type { JsonPath } from '../json/json-value'
import { stringOffset } from '../json/string-offset'
import type { Problem } from '../problem'
import { type ProblemCode, SEVERITIES } from './codes'

/** More problems than this in one file are counted, not listed: a broken export repeats itself. */
export const MAX_PROBLEMS = 10_000

export interface ReportOptions {
  /** Where to point: at the value (the default) or at the name of the member. */
  readonly part?: JsonPart
  /** Half-open range of characters within a string value, where only those are meant. */
  readonly within?: readonly [from: number, to: number]
  readonly severity?: Problem['severity']
  /** A problem of this code at the same place says less, and is dropped. */
  readonly insteadOf?: ProblemCode
}

/** Takes what a check finds, by the path into the value that is checked. */
export interface Findings {
  add(code: ProblemCode, path: JsonPath, values?: Problem['values'], options?: ReportOptions): void
  /** Drops the problem of a code at a place, whose cause is told elsewhere. */
  supersede(code: ProblemCode, path: JsonPath): void
}

/** Collects the problems of one file and finds where each stands. */
export interface Report extends Findings {
  /** Whether an error, and not only warnings, was found so far. */
  hasErrors(): boolean
  /** The value at a path as it is written; empty where there is none. */
  textAt(path: JsonPath): string
  /** Line, from 1, on which the value at a path begins. */
  lineOf(path: JsonPath): number
  /** In the order of the text. */
  problems(): readonly Problem[]
}

export function createReport(document: JsonDocument): Report {
  const found: Problem[] = document.problems.slice(0, MAX_PROBLEMS)
  let dropped = document.problems.length - found.length

  const locate = (path: JsonPath, options: ReportOptions): { from: number; to: number } => {
    const range = document.positionOf(path, options.part)
    if (range === undefined) return locateNearest(document, path)
    if (options.within === undefined) return range
    const [from, to] = options.within
    return {
      from: stringOffset(document.text, range.from, from),
      to: stringOffset(document.text, range.from, to),
    }
  }

  const superseded = new Set<string>()
  const supersede = (code: ProblemCode, from: number): void => {
    superseded.add(`${code} ${from}`)
  }

  return {
    add(code, path, values = {}, options = {}) {
      if (document.isUnread(path)) return
      if (found.length >= MAX_PROBLEMS) {
        dropped++
        return
      }
      const severity = options.severity ?? SEVERITIES[code]
      const range = locate(path, options)
      if (options.insteadOf !== undefined) supersede(options.insteadOf, range.from)
      found.push({ code, severity, values, path, ...range })
    },
    supersede(code, path) {
      supersede(code, locate(path, {}).from)
    },
    hasErrors() {
      return found.some(({ severity }) => severity === 'error')
    },
    textAt(path) {
      const range = document.positionOf(path)
      return range === undefined ? '' : document.text.slice(range.from, range.to)
    },
    lineOf(path) {
      return document.lines.lineColumn(document.positionOf(path)?.from ?? 0).line
    },
    problems() {
      const told =
        superseded.size === 0 ? found : found.filter(({ code, from }) => !superseded.has(`${code} ${from}`))
      const sorted = told.toSorted((a, b) => a.from - b.from || a.to - b.to || (a.code < b.code ? -1 : 1))
      if (dropped === 0) return sorted
      const end = document.text.length
      const values = { count: dropped, shown: found.length }
      return [...sorted, { code: 'check/too-many', severity: 'error', values, path: [], from: end, to: end }]
    },
  }
}

/** A member that is missing is shown at the opening bracket of what lacks it. */
function locateNearest(document: JsonDocument, path: JsonPath): { from: number; to: number } {
  for (let length = path.length - 1; length >= 0; length--) {
    const range = document.positionOf(path.slice(0, length))
    if (range !== undefined) return { from: range.from, to: Math.min(range.to, range.from + 1) }
  }
  return { from: 0, to: 0 }
}
