import { check } from '../../i18n/en/check'
import { type CheckResult, countErrors, type LocatedProblem, printable } from './located-problem'

/** Annotations of GitHub Actions, one a problem, then the summary as plain text. */
export function formatGithub(result: CheckResult): string {
  const errors = countErrors(result)
  const summary = check.summary(result.files, errors, result.problems.length - errors)
  const notices = result.lessonsInPart.map(
    (file) => `::notice file=${escapeProperty(file)}::${escapeData(check.lessonsInPart(1))}`,
  )
  return `${[...result.problems.map(annotation), ...notices, summary].join('\n')}\n`
}

function annotation({
  file,
  line,
  column,
  endLine,
  endColumn,
  message,
  help,
  problem,
}: LocatedProblem): string {
  const properties = [`file=${escapeProperty(file)}`, `line=${line}`, `col=${column}`, `endLine=${endLine}`]
  // GitHub takes an end column only for a problem within one line.
  if (endLine === line) properties.push(`endColumn=${endColumn}`)
  properties.push(`title=${escapeProperty(problem.code)}`)
  return `::${problem.severity} ${properties.join(',')}::${escapeData(printable(`${message} ${help}`.trim()))}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
