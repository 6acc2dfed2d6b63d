import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { nearestWord } from '../../domain/search/nearest-word'
import { check } from '../../i18n/en/check'
import { misuse } from '../misuse'
import { readArguments } from '../read-arguments'
import { checkInput } from './check-input'
import { checkPaths } from './check-paths'
import type { CheckSetting } from './check-setting'
import { fixFiles } from './fix-files'
import { formatDryRun, formatFixes } from './format-fixes'
import { formatGithub } from './format-github'
import { formatJson } from './format-json'
import { formatSarif } from './format-sarif'
import { formatText } from './format-text'
import { type CheckResult, countErrors, joinResults } from './located-problem'
import { isWritable, writeFile } from './write-file'

export interface CheckOutcome {
  readonly output: string
  readonly errorOutput: string
  /** 0 without errors, 1 with errors (with `--strict`, or warnings), 2 on misuse, or where a file cannot be read or written. */
  readonly exitCode: 0 | 1 | 2
}

const FORMATS: Readonly<Record<string, (result: CheckResult, setting: CheckSetting) => string>> = {
  text: formatText,
  json: formatJson,
  github: formatGithub,
  sarif: formatSarif,
}

/** What is checked that is read from standard input. */
const INPUT = '-'

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  name: { type: 'string' },
  strict: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const

/** Runs `npm run check` with its arguments; writes nothing but, with `--fix`, the files that it mends. */
export function runCheck(args: readonly string[], setting: CheckSetting): CheckOutcome {
  const options = readArguments(args, OPTIONS, { cwd: setting.cwd, usage: check.usage })
  if (typeof options === 'string') return misuse(options, check)
  const { values, positionals } = options
  if (values.help) return { output: `${check.usage}\n`, errorOutput: '', exitCode: 0 }
  const format = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined
  if (format === undefined) return misuse(check.unknownFormat(values.format), check)
  const readsInput = positionals.includes(INPUT)
  if (values.name !== undefined && !readsInput) return misuse(check.nameWithoutInput, check)

  const named = positionals.filter((path) => path !== INPUT)
  const given = positionals.length > 0 ? named : [setting.dataFolder]
  const paths = given.map((path) => resolve(setting.cwd, path))
  const missing = paths.findIndex((path) => !existsSync(path))
  const missingPath = paths[missing]
  if (missingPath !== undefined)
    return misuse(check.notFound(given[missing] ?? missingPath, nearestPath(missingPath)), check)
  if (values['dry-run'] && !values.fix) return misuse(check.dryRunAlone, check)
  if (values['dry-run'] && values.format !== 'text') return misuse(check.dryRunFormat, check)
  if (values.fix && readsInput) return misuse(check.fixOfInput, check)
  try {
    const fixing = values.fix ? fixFiles(paths, setting.cwd) : undefined
    const changed = values['dry-run'] ? [] : (fixing?.changed ?? [])
    const locked = changed.find(({ path }) => !isWritable(path))
    if (locked !== undefined) return misuse(check.notWritable(locked.name), check)
    for (const { path, name, after } of changed)
      if (!writeFile(path, after)) return misuse(check.notWritable(name), check)
    const told = fixing ? `${formatFixes(fixing)}\n` : ''
    const isForPeople = values.format === 'text'
    const result = joinResults([
      checkPaths(paths, setting.cwd),
      ...(readsInput ? [checkInput(setting.readInput(), values.name ?? check.inputName)] : []),
    ])
    const unread = result.unreadable.map((path) => `${check.notReadable(path)}\n`).join('')
    if (result.files === 0 && unread === '') return misuse(check.nothingToCheck(given.join(', ')), check)
    if (fixing && values['dry-run']) {
      const left = fixing.left.filter(({ problem }) => values.strict || problem.severity === 'error')
      const exitCode = unread !== '' ? 2 : left.length > 0 ? 1 : 0
      return { output: formatDryRun(fixing), errorOutput: unread, exitCode }
    }
    const bad = values.strict ? result.problems.length : countErrors(result)
    return {
      output: (isForPeople ? told : '') + format(result, setting),
      errorOutput: (isForPeople ? '' : told) + unread,
      exitCode: unread !== '' ? 2 : bad > 0 ? 1 : 0,
    }
  } catch (error) {
    const path = (error as NodeJS.ErrnoException).path
    if (path === undefined) throw error
    return misuse(check.notReadable(path), check)
  }
}

/** The name beside which a missing one was probably meant. */
export function nearestPath(path: string): string | undefined {
  try {
    return nearestWord(basename(path), readdirSync(dirname(path)))
  } catch {
    return undefined
  }
}
