import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCheck } from '../../src/cli/check/run-check'
import { type ProblemCode, SEVERITIES } from '../../src/domain/check/codes'
import { settingOf } from './check-setting'

const FIXTURES = resolve('tests/fixtures/check')

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

const cases: readonly Case[] = JSON.parse(readFileSync(join(FIXTURES, 'cases.json'), 'utf8'))
const scratch = mkdtempSync(join(tmpdir(), 'check-'))
afterAll(() => rmSync(scratch, { recursive: true }))

function check(path: string, cwd: string) {
  const outcome = runCheck(['--format', 'json', path], settingOf(cwd))
  expect(outcome.errorOutput).toBe('')
  const { problems } = JSON.parse(outcome.output) as {
    problems: {
      file: string
      line: number
      column: number
      severity: string
      code: string
      message: string
      help: string
    }[]
  }
  return { exitCode: outcome.exitCode, problems }
}

function lines({ problems }: ReturnType<typeof check>): string[] {
  return problems.map(
    ({ file, line, column, severity, code }) => `${file}:${line}:${column} ${severity} ${code}`,
  )
}

/** A copy of the faultless atlas with the files of a folder in place of its own. */
function atlasWith(folder: string | undefined): string {
  const copy = mkdtempSync(join(scratch, 'atlas-'))
  cpSync(join(FIXTURES, 'atlas'), copy, { recursive: true })
  if (folder !== undefined) {
    cpSync(folder, copy, { recursive: true, filter: (source) => source !== join(folder, 'good') })
  }
  return copy
}

describe('the checker on broken data', () => {
  it.each(cases.map((row) => [row.folder, row] as const))('%s', (folder, row) => {
    const home = join(FIXTURES, folder)
    const cwd = row.atlas ? atlasWith(home) : home
    const bad = row.atlas ? '.' : (row.expect[0]?.split(':')[0] ?? '')
    const result = check(bad, cwd)
    expect(lines(result)).toEqual(row.expect)
    expect(result.exitCode).toBe(row.expect.some((line) => line.includes(' error ')) ? 1 : 0)
    for (const { message, help } of result.problems) {
      expect(message).toMatch(/^\S.*[.?]$/s)
      expect(help).toMatch(/^\S.*[.?]$/s)
      expect(message + help).not.toMatch(/undefined|NaN has|\[object/)
    }
  })

  const twins = cases.filter(({ good }) => good !== undefined)
  it.each(twins.map((row) => [row.folder, row] as const))(
    '%s: its good twin has no problem',
    (folder, row) => {
      const good = join(FIXTURES, folder, row.good ?? '')
      const result = row.atlas ? check('.', atlasWith(good)) : check(good, FIXTURES)
      expect(result.problems).toEqual([])
    },
  )

  it('finds nothing in the faultless atlas', () => {
    expect(check('.', atlasWith(undefined)).problems).toEqual([])
  })

  it('has a case for every code', () => {
    const covered = new Set(cases.flatMap(({ expect: rows }) => rows.map((row) => row.split(' ').at(-1))))
    // Many problems take a large file: see tests/domain/check/check-robustness.test.ts.
    covered.add('check/too-many')
    const missing = (Object.keys(SEVERITIES) as ProblemCode[]).filter((code) => !covered.has(code))
    expect(missing).toEqual([])
  })
})
