import { expect, test } from 'vitest'
import { CONTESTANTS, type Listed } from './contestant-list'
import { figure, quantile, ratio } from './figures'
import type { Result } from './measure'
import { reportOf } from './report'

const [app, , other] = CONTESTANTS as [Listed, Listed, Listed]
const CIRCUMSTANCES = {
  machine: { browser: 'Chromium 1', renderer: 'SwiftShader' },
  hardware: '2 cores',
  date: '2026-01-01',
  pixelRatio: 1,
}

const resultOf = (contestant: Listed, of: Partial<Result>): Result => ({
  contestant,
  size: 100,
  kind: 'points',
  walks: {},
  ...of,
})

const lineOf = (report: string, title: string, name: string): string | undefined =>
  report
    .split(`### ${title}`)[1]
    ?.split('\n')
    .find((line) => line.startsWith(`| ${name} `))

test('quantiles are among the times', () => {
  const times = [5, 1, 3, 2, 4]
  expect([quantile(times, 0.5), quantile(times, 0.95), quantile(times, 1), quantile([], 0.5)]).toEqual([
    3,
    5,
    5,
    undefined,
  ])
})

test('figures have as many digits as they need', () => {
  expect([0.04, 9.94, 99.4, 1234.5].map(figure)).toEqual(['0.0', '9.9', '99', '1,235'])
  expect([ratio(9, 3), ratio(1, 50), ratio(1, undefined), ratio(1, 0)]).toEqual(['3.0×', '0.02×', '', ''])
})

test('others are compared with this app, which is 1', () => {
  const report = reportOf(
    [
      resultOf(app, { load: { first: 5, all: 10 }, jumps: [2] }),
      resultOf(other, { load: { first: 30, all: 30 }, jumps: Array(10).fill(8) }),
    ],
    CIRCUMSTANCES,
  )
  const load = 'Load, from the file to all drawn'
  expect(lineOf(report, load, app.name)).toBe('| this app | 10 |')
  expect(lineOf(report, load, other.name)).toBe('| canvas loop by hand | 30 3.0× |')
  const jump = 'Jump to a random date, cumulative'
  expect(lineOf(report, jump, app.name)).toBe('| this app | 2.0* (2.0) |')
  expect(lineOf(report, jump, other.name)).toBe('| canvas loop by hand | 8.0 (8.0) 4.0× |')
  expect(report).toContain('GPU: no')
  expect(report).toContain('hold only where there is no GPU')
})

test('what was not measured is a dash, with its reason below, and what was drawn otherwise is told', () => {
  const report = reportOf(
    [
      resultOf(app, { checked: { steps: 3, wrong: ['1 instead of 2 in days 0 to 9'] } }),
      resultOf(other, { failure: 'loading takes over 45 s' }),
    ],
    CIRCUMSTANCES,
  )
  expect(lineOf(report, 'Zoom in and out, all events shown', other.name)).toBe('| canvas loop by hand | – |')
  expect(report).toContain('- canvas loop by hand, 100: loading takes over 45 s')
  expect(report).toContain('- this app, 100: 1 steps, the first 1 instead of 2 in days 0 to 9')
  expect(report).not.toContain('and the same each time')
})
