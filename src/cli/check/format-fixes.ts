import { createTwoFilesPatch } from 'diff'
import { check } from '../../i18n/en/check'
import { fixes } from '../../i18n/en/fixes'
import type { FixResult } from './fix-files'
import { printable } from './located-problem'

/** What was mended, one a line. */
export function formatFixes(result: FixResult): string {
  return listed(result, fixes.summary(result.mended.length, result.changed.length))
}

function listed({ mended }: FixResult, summary: string): string {
  const lines = mended.map(
    ({ file, line, column, problem, fix }) =>
      `${file}:${line}:${column} ${problem.code}  ${printable(fixes.label(fix))}`,
  )
  return `${[...lines, summary].join('\n')}\n`
}

/** What would be mended, as a patch of each file, and what would be left. */
export function formatDryRun(result: FixResult): string {
  const patches = result.changed.map(({ name, before, after }) =>
    createTwoFilesPatch(name, name, before, after, '', '', { context: 1, stripTrailingCr: false })
      .split('\n')
      .filter((line) => !/^(?:=====|Index: )/.test(line))
      .map((line) => printable(line.replace(/\r$/, '')))
      .join('\n'),
  )
  const errors = result.left.filter(({ problem }) => problem.severity === 'error').length
  const left = fixes.wouldBeLeft(errors, result.left.length - errors)
  const summary = fixes.wouldMend(result.mended.length, result.changed.length)
  const { lessonsInPart } = result
  const alone = lessonsInPart.length > 0 ? [check.lessonsInPart(lessonsInPart.length)] : []
  return `${listed(result, summary)}\n${[...patches, ...alone, left].join('\n')}\n`
}
