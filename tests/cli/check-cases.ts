import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect } from 'vitest'
import { runCheck } from '../../src/cli/check/run-check'
import { settingOf } from './check-setting'

export const FIXTURES = resolve('tests/fixtures/check')

/** One row of `cases.json`: broken data, all problems it has, and (where a rule has an edge) its good twin. */
interface Case {
  readonly folder: string
  /** The files of the folder replace those of the faultless atlas in `atlas/`. */
  readonly atlas?: boolean
  /** `file:line:column severity code`, in the order of the report. */
  readonly expect: readonly string[]
  /** File (or, for an atlas, folder) without the fault. */
  readonly good?: string
}

/** What is given to the checker, and from where. */
interface Checked {
  readonly cwd: string
  readonly path: string
}

interface PrintedProblem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly severity: string
  readonly code: string
  readonly message: string
  readonly help: string
}

export const cases: readonly Case[] = JSON.parse(readFileSync(join(FIXTURES, 'cases.json'), 'utf8'))

/** The broken data of a case. */
export function badOf({ folder, atlas, expect: rows }: Case): Checked {
  const home = join(FIXTURES, folder)
  return atlas ? { cwd: atlasWith(home), path: '.' } : { cwd: home, path: rows[0]?.split(':')[0] ?? '' }
}

/** The good twin of a case that has one. */
export function goodOf({ folder, atlas, good = '' }: Case): Checked {
  const home = join(FIXTURES, folder)
  return atlas ? { cwd: atlasWith(join(home, good)), path: '.' } : { cwd: home, path: good }
}

/** What the command line says. */
export function checkCase({ cwd, path }: Checked) {
  const outcome = runCheck(['--format', 'json', path], settingOf(cwd))
  expect(outcome.errorOutput).toBe('')
  const { problems } = JSON.parse(outcome.output) as { problems: PrintedProblem[] }
  return { exitCode: outcome.exitCode, problems }
}

const scratch = mkdtempSync(join(tmpdir(), 'check-'))
afterAll(() => rmSync(scratch, { recursive: true }))

/** A copy of the faultless atlas with the files of a folder in place of its own. */
export function atlasWith(folder: string | undefined): string {
  const copy = mkdtempSync(join(scratch, 'atlas-'))
  cpSync(join(FIXTURES, 'atlas'), copy, { recursive: true })
  if (folder !== undefined) {
    cpSync(folder, copy, { recursive: true, filter: (source) => source !== join(folder, 'good') })
  }
  return copy
}
