import type { JsonPart } from '../json/json-document'
import type { Problem } from '../problem'
import { type ProblemCode, SEVERITIES } from './codes'
import type { Findings, ReportOptions } from './report'

/** A problem of a value that stands in no file, or whose place there is found later. */
export interface Finding extends Omit<Problem, 'from' | 'to'> {
  readonly code: ProblemCode
  /** Whether the name of the member is meant, and not its value. */
  readonly part: JsonPart
  /** Half-open range of characters of the text at `path`, where only those are meant. */
  readonly within: ReportOptions['within']
}

/** Takes findings and gives them in the order in which they were found. */
export function collectFindings(): Findings & { readonly found: () => readonly Finding[] } {
  const findings: Finding[] = []
  const superseded = new Set<string>()
  const keyOf = (code: string, path: Problem['path']) => JSON.stringify([code, ...path])
  return {
    add(code, path, values = {}, { part = 'value', within, severity = SEVERITIES[code], insteadOf } = {}) {
      findings.push({ code, severity, values, path, part, within })
      if (insteadOf !== undefined) superseded.add(keyOf(insteadOf, path))
    },
    supersede(code, path) {
      superseded.add(keyOf(code, path))
    },
    found: () => findings.filter(({ code, path }) => !superseded.has(keyOf(code, path))),
  }
}
