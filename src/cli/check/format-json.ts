import { type CheckResult, countErrors } from './located-problem'

/** What programs read: one JSON object, offsets and columns in UTF-16 code units. */
export function formatJson(result: CheckResult): string {
  const errors = countErrors(result)
  const problems = result.problems.map(
    ({ file, line, column, endLine, endColumn, message, help, problem }) => {
      const { code, severity, path, from, to, values } = problem
      return { file, line, column, endLine, endColumn, severity, code, message, help, path, from, to, values }
    },
  )
  const summary = {
    ...{ files: result.files, errors, warnings: result.problems.length - errors },
    lessonsInPart: result.lessonsInPart,
    problems,
  }
  return `${JSON.stringify(summary, null, 2)}\n`
}
