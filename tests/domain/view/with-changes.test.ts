import { expect, it } from 'vitest'
import { firstView } from '../../../src/domain/view/view'
import { withChanges } from '../../../src/domain/view/with-changes'

const first = firstView({ from: 0, to: 10 })

it('is the next view with what was changed of the last', () => {
  const next = { ...first, window: { from: 2, to: 4 }, compare: 3 }
  expect(withChanges(next, first, { ...first, window: { from: 0, to: 10 }, crowd: 'counts' })).toEqual({
    ...next,
    crowd: 'counts',
  })
})

it('opens no event of the next view beside a panel that was opened, nor the other way round', () => {
  const next = { ...first, event: 'a' }
  expect(withChanges(next, first, { ...first, panel: { kind: 'about' } }).event).toBeUndefined()
  expect(
    withChanges({ ...first, panel: { kind: 'about' } }, first, { ...first, event: 'b' }).panel,
  ).toBeUndefined()
})
