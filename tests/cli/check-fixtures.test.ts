import { describe, expect, it } from 'vitest'
import { type ProblemCode, SEVERITIES } from '../../src/domain/check/codes'
import { atlasWith, badOf, cases, checkCase, goodOf } from './check-cases'

function lines({ problems }: ReturnType<typeof checkCase>): string[] {
  return problems.map(
    ({ file, line, column, severity, code }) => `${file}:${line}:${column} ${severity} ${code}`,
  )
}

describe('the checker on broken data', () => {
  it.each(cases.map((row) => [row.folder, row] as const))('%s', (_, row) => {
    const result = checkCase(badOf(row))
    expect(lines(result)).toEqual(row.expect)
    expect(result.exitCode).toBe(row.expect.some((line) => line.includes(' error ')) ? 1 : 0)
    for (const { message, help } of result.problems) {
      expect(message).toMatch(/^\S.*[.?]$/s)
      expect(help).toMatch(/^\S.*[.?]$/s)
      expect(message + help).not.toMatch(/undefined|NaN has|\[object/)
    }
  })

  const twins = cases.filter(({ good }) => good !== undefined)
  it.each(twins.map((row) => [row.folder, row] as const))('%s: its good twin has no problem', (_, row) => {
    expect(checkCase(goodOf(row)).problems).toEqual([])
  })

  it('finds nothing in the faultless atlas', () => {
    expect(checkCase({ cwd: atlasWith(undefined), path: '.' }).problems).toEqual([])
  })

  it('has a case for every code', () => {
    const covered = new Set(cases.flatMap(({ expect: rows }) => rows.map((row) => row.split(' ').at(-1))))
    // Many problems take a large file: see tests/domain/check/check-robustness.test.ts.
    covered.add('check/too-many')
    const missing = (Object.keys(SEVERITIES) as ProblemCode[]).filter((code) => !covered.has(code))
    expect(missing).toEqual([])
  })
})
