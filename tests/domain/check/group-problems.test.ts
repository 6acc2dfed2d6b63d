import { expect, test } from 'vitest'
import { groupProblems } from '../../../src/domain/check/group-problems'
import type { Problem } from '../../../src/domain/problem'

function problem(code: string, severity: Problem['severity'], from: number): Problem {
  return { code, severity, values: {}, path: [], from, to: from }
}

test('problems stand by file and kind: errors first, then as they come in the text', () => {
  const all = [
    problem('unused/source', 'warning', 1),
    problem('date/words', 'error', 2),
    problem('geojson/swapped', 'error', 3),
    problem('unused/source', 'warning', 4),
    problem('date/words', 'error', 5),
  ]
  const groups = groupProblems(
    new Map([
      ['b', all],
      ['a', all],
    ]),
    ({ from }, file) => file === 'b' || from === 4,
  )
  expect(groups.map(({ file, code, problems }) => [file, code, problems.map(({ from }) => from)])).toEqual([
    ['b', 'date/words', [2, 5]],
    ['b', 'geojson/swapped', [3]],
    ['b', 'unused/source', [1, 4]],
    ['a', 'unused/source', [4]],
  ])
})
