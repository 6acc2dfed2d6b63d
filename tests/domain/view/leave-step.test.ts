import { expect, test } from 'vitest'
import { leaveStep } from '../../../src/domain/view/leave-step'
import { firstView, type View } from '../../../src/domain/view/view'

const first = firstView({ from: 0, to: 9000 })
const step: View = {
  ...first,
  window: { from: 100, to: 200 },
  event: 'an-event',
  lens: ['mek'],
  filters: { ...first.filters, categories: ['legal-status'] },
  compare: 300,
  axis: { from: 0, to: 1000 },
  spacing: 'even',
  map: { zoom: 5, lat: 35, lon: 51 },
}

test('what a step had chosen is given up, and time, map and event stay', () => {
  const { window, event, map } = step
  expect(leaveStep(step, step)).toEqual({ ...first, window, event, map })
  const panel = { kind: 'accounts' } as const
  expect(leaveStep({ ...first, panel }, { ...first, panel }).panel).toBeUndefined()
})

test('what the reader has changed since is theirs', () => {
  const own: Partial<View> = {
    lens: ['ncri'],
    filters: { ...first.filters, query: 'camp' },
    panel: { kind: 'place', id: 'paris' },
    compare: 301,
    axis: { from: 0, to: 900 },
  }
  expect(leaveStep({ ...step, ...own }, { ...step, panel: { kind: 'about' } })).toEqual({
    ...{ ...step, ...own },
    spacing: 'time',
  })
})
