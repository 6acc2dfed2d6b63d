import { expect, test } from 'vitest'
import { planPaste } from '../../../src/domain/table/plan-paste'

test('more rows than a call takes arguments can be pasted', () => {
  const grid = Array.from({ length: 200_000 }, () => ['x'])
  const column = { key: 'title', path: ['title'], name: 'title', kind: 'text' } as const
  const plan = planPaste(
    grid,
    { top: 0, bottom: 0, left: 0, right: 0 },
    { features: [], rows: [], columns: [column], shape: 'item' },
  )
  expect(plan.added).toHaveLength(grid.length)
})
