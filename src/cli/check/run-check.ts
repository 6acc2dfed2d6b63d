import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { nearestWord } from '../../domain/search/nearest-word'
import { check } from '../../i18n/en/check'
import { checkPaths } from './check-paths'
import { formatGithub } from './format-github'
import { formatJson } from './format-json'
import { formatText } from './format-text'
import { type CheckResult, countErrors } from './located-problem'

export interface CheckSetting {
  /** Folder against which names are read and printed. */
  readonly cwd: string
  /** Folder that is checked where no file is named. */
  readonly dataFolder: string
  readonly colours: boolean
}

export interface CheckOutcome {
  readonly output: string
  readonly errorOutput: string
  /** 0 without errors, 1 with errors (with `--strict`, or warnings), 2 on misuse. */
  readonly exitCode: 0 | 1 | 2
}

const FORMATS: Readonly<Record<string, (result: CheckResult, colours: boolean) => string>> = {
  text: formatText,
  json: formatJson,
  github: formatGithub,
}

/** Runs `npm run check` with its arguments; writes nothing itself. */
export function runCheck(args: readonly string[], setting: CheckSetting): CheckOutcome {
  const options = readOptions(args)
  if (typeof options === 'string') return misuse(options)
  if (options.values.help) return { output: `${check.usage}\n`, errorOutput: '', exitCode: 0 }
  const format = Object.hasOwn(FORMATS, options.values.format) ? FORMATS[options.values.format] : undefined
  if (format === undefined) return misuse(check.unknownFormat(options.values.format))

  const named = options.positionals.length > 0
  const paths = named ? options.positionals.map((path) => resolve(setting.cwd, path)) : [setting.dataFolder]
  const missing = paths.findIndex((path) => !existsSync(path))
  const missingPath = paths[missing]
  if (missingPath !== undefined)
    return misuse(
      check.notFound(options.positionals[missing] ?? setting.dataFolder, nearestPath(missingPath)),
    )
  try {
    const result = checkPaths(paths, setting.cwd)
    if (result.files === 0)
      return misuse(check.nothingToCheck(options.positionals.join(', ') || setting.dataFolder))
    const bad = options.values.strict ? result.problems.length : countErrors(result)
    return { output: format(result, setting.colours), errorOutput: '', exitCode: bad > 0 ? 1 : 0 }
  } catch (error) {
    const path = (error as NodeJS.ErrnoException).path
    if (path === undefined) throw error
    return misuse(check.notReadable(path))
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

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        strict: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    return (error as Error).message
  }
}

function misuse(message: string): CheckOutcome {
  return { output: '', errorOutput: `${message}\n${check.seeHelp}\n`, exitCode: 2 }
}
