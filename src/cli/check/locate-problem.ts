import { createLineMap } from '../../domain/json/line-map'
import type { Problem } from '../../domain/problem'
import { check } from '../../i18n/en/check'
import type { LocatedProblem } from './located-problem'

/** Finds line and column, and the words, for each problem of one file; `file` is its name as it is to be printed. */
export function createLocator(text: string, file: string): (problem: Problem) => LocatedProblem {
  const lines = createLineMap(text)
  return (problem) => {
    const start = lines.lineColumn(problem.from)
    const end = lines.lineColumn(problem.to)
    return {
      file,
      problem,
      ...start,
      endLine: end.line,
      endColumn: end.column,
      message: check.message(problem),
      help: check.help(problem),
      source: lines.lineText(start.line),
    }
  }
}
