import { expect, it } from 'vitest'
import { firstOfKinds } from '../../../src/domain/check/first-of-kinds'

const problem = (file: string, code: string, from: number) => ({
  file,
  problem: { code, severity: 'error', values: {}, path: [], from, to: from } as const,
})

it('lists only the first problems of each kind and file', () => {
  const all = [
    problem('a', 'x/one', 1),
    problem('a', 'x/one', 2),
    problem('a', 'x/one', 3),
    problem('b', 'x/one', 1),
    problem('a', 'x/two', 4),
  ]
  expect(firstOfKinds(all, 2)).toEqual({ problems: [all[0], all[1], all[3], all[4]], left: 1 })
  expect(firstOfKinds(all, 5)).toEqual({ problems: all, left: 0 })
})
