import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseFile } from '../../domain/check/dataset'
import { formatData } from '../../domain/format/format-data'
import { check } from '../../i18n/en/check'
import { formatDataTexts as texts } from '../../i18n/en/format-data'
import type { CheckSetting } from '../check/check-setting'
import { dataFilesIn } from '../check/find-files'
import { createPaint, formatProblem } from '../check/format-text'
import { createLocator } from '../check/locate-problem'
import { printedPath } from '../check/printed-path'
import { readFile } from '../check/read-file'
import { type CheckOutcome, nearestPath } from '../check/run-check'
import { writeFile } from '../check/write-file'
import { misuse } from '../misuse'
import { readArguments } from '../read-arguments'

const OPTIONS = { check: { type: 'boolean', default: false }, digits: { type: 'string' } } as const

/** Runs `npm run format:data` with its arguments; writes the files that change, and else nothing. */
export function runFormat(
  args: readonly string[],
  setting: Pick<CheckSetting, 'cwd' | 'dataFolder' | 'colours'>,
): CheckOutcome {
  const options = readArguments(args, OPTIONS, { cwd: setting.cwd, usage: texts.usage })
  if (typeof options === 'string') return misuse(options, texts)
  if (options.values.help) return { output: `${texts.usage}\n`, errorOutput: '', exitCode: 0 }
  const { check: onlyChecks, digits } = options.values
  if (digits !== undefined && !/^(?:1?\d|20)$/.test(digits)) return misuse(texts.badDigits(digits), texts)

  const named = options.positionals.length > 0 ? options.positionals : [setting.dataFolder]
  if (named.includes('-')) return misuse(texts.noInput, texts)
  const files = new Set<string>()
  for (const name of named) {
    const path = resolve(setting.cwd, name)
    if (!existsSync(path)) return misuse(check.notFound(name, nearestPath(path)), texts)
    for (const file of statSync(path).isDirectory() ? dataFilesIn(path) : [path]) files.add(file)
  }
  if (files.size === 0) return misuse(check.nothingToCheck(named.join(', ')), texts)

  const lines: string[] = []
  const faults: string[] = []
  let changed = 0
  let refused = 0
  for (const path of files) {
    const name = printedPath(path, setting.cwd)
    const file = readFile(path, name)
    if (file === undefined) {
      faults.push(check.notReadable(name))
      continue
    }
    const { document } = parseFile(file)
    const formatted = formatData(document, digits === undefined ? undefined : Number(digits))
    if ('problems' in formatted) {
      refused++
      const paint = createPaint(setting.colours)
      for (const problem of formatted.problems)
        lines.push(formatProblem(createLocator(document.text, name)(problem), paint))
    } else if (formatted.text !== document.text) {
      if (!onlyChecks && !writeFile(path, formatted.text)) {
        faults.push(check.notWritable(name))
        continue
      }
      changed++
      lines.push(onlyChecks ? texts.notCanonical(name) : texts.written(name))
      if (formatted.rounded > 0 && !onlyChecks) lines.push(texts.rounded(name, formatted.rounded))
    }
  }
  lines.push((onlyChecks ? texts.checked : texts.summary)(files.size, changed, refused))
  const isWell = refused === 0 && !(onlyChecks && changed > 0)
  return {
    output: `${lines.join('\n')}\n`,
    errorOutput: faults.map((fault) => `${fault}\n`).join(''),
    exitCode: faults.length > 0 ? 2 : isWell ? 0 : 1,
  }
}
