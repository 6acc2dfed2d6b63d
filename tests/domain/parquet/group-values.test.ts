import { expect, it } from 'vitest'
import { createTimesOf } from '../../../src/domain/parquet/group-values'
import type { TimeKind } from '../../../src/domain/parquet/time-value'

const column = (kind: TimeKind) => ({
  leaf: { path: [kind], element: { name: kind }, optional: 1, chunk: 0 },
  kind,
})
const times = (kind: TimeKind, openEnds: boolean, rows: readonly (readonly [unknown, unknown])[]) => {
  const read = createTimesOf({ start: column(kind), end: column(kind), openEnds })
  const { start, end } = read([rows.map(([first]) => first), rows.map(([, last]) => last)])
  return rows.map((_, row) => [start[row], end[row]])
}

it('takes days with their end, and no end before its start', () => {
  const rows = [
    [5, 7],
    [5, 5],
    [5, 2],
    [5, null],
    [null, 7],
    [null, null],
  ] as const
  expect(times('day', false, rows)).toEqual([
    [5, 8],
    [5, 6],
    [5, 6],
    [5, 6],
    [-Infinity, 8],
    [Number.NaN, Number.NaN],
  ])
  expect(times('day', true, [[5, null]])).toEqual([[5, Infinity]])
})

it('takes an instant as the end itself', () => {
  expect(times('seconds', false, [[86_400, 172_800]])).toEqual([[1, 2]])
  expect(times('milliseconds', false, [[86_400_000, 86_400_000]])).toEqual([[1, 1 + 1 / 86_400_000]])
})

it('takes years and texts to their ends, and texts that are no dates for none', () => {
  expect(
    times('year', false, [
      [1970, 1971],
      [1969.5, null],
    ]),
  ).toEqual([
    [0, 730],
    [-365, 0],
  ])
  expect(
    times('text', false, [
      ['1970-01', '1970-02'],
      ['soon', null],
    ]),
  ).toEqual([
    [0, 59],
    [Number.NaN, Number.NaN],
  ])
})
