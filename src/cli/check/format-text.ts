import { styleText } from 'node:util'
import { check } from '../../i18n/en/check'
import type { CheckSetting } from './check-setting'
import { type CheckResult, countErrors, type LocatedProblem, printable } from './located-problem'

/** Longest piece of a line of a file that is shown. */
const MAX_SOURCE = 100

type Style = Parameters<typeof styleText>[0]
type Paint = (style: Style, text: string) => string

/** What people read: where, what, the line with a caret, what to do; and a summary. */
export function formatText(result: CheckResult, { colours }: Pick<CheckSetting, 'colours'>): string {
  const paint = createPaint(colours)
  const blocks = result.problems.map((problem) => formatProblem(problem, paint))
  const errors = countErrors(result)
  const summary = check.summary(result.files, errors, result.problems.length - errors)
  const closing = [
    ...(result.lessonsInPart.length > 0
      ? [paint('yellow', check.lessonsInPart(result.lessonsInPart.length))]
      : []),
    paint(errors > 0 ? 'red' : 'green', summary),
  ]
  return `${[...blocks, closing.join('\n')].join('\n\n')}\n`
}

export function createPaint(colours: boolean): Paint {
  return (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text)
}

/** Where, what, the line with a caret, what to do. */
export function formatProblem(located: LocatedProblem, paint: Paint): string {
  const { file, line, column, problem, message, help } = located
  const colour = problem.severity === 'error' ? 'red' : 'yellow'
  const severity = paint(colour, check.severity[problem.severity])
  const lines = [
    `${paint('bold', `${file}:${line}:${column}`)} ${severity} ${problem.code}  ${printable(message)}`,
  ]
  const { text, caret } = excerpt(located)
  if (text.trim() !== '') lines.push(`  ${text}`, `  ${paint(colour, caret)}`)
  if (help !== '') lines.push(`  ${paint('cyan', check.helpLabel)} ${printable(check.afterLabel(help))}`)
  return lines.join('\n')
}

/** The line with the problem, cut to what matters, and the carets under it. */
function excerpt({ source, line, endLine, column, endColumn }: LocatedProblem): {
  text: string
  caret: string
} {
  const start = column - 1
  const end = endLine === line ? endColumn - 1 : source.length
  const indent = source.length - source.trimStart().length
  const isLong = source.length - indent > MAX_SOURCE
  const cutAt = isLong
    ? Math.max(Math.min(indent, start), Math.min(start - 30, source.length - MAX_SOURCE))
    : Math.min(indent, start)
  const piece = printable(source.slice(cutAt, cutAt + MAX_SOURCE))
  const before = cutAt > indent ? '…' : ''
  const after = cutAt + MAX_SOURCE < source.length ? '…' : ''
  const width = Math.max(1, Math.min(end, cutAt + MAX_SOURCE) - start)
  return {
    text: before + piece + after,
    caret: ' '.repeat(before.length + start - cutAt) + '^'.repeat(width),
  }
}
