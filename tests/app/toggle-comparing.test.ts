import { expect, test, vi } from 'vitest'
import { createAtlasStore } from '../../src/app/atlas-store'
import { toggleComparing } from '../../src/app/toggle-comparing'
import { firstView } from '../../src/domain/view/view'

const extent = { from: 0, to: 1000 }

test.each([
  [1280, 'a'],
  [390, undefined],
])('a second time is set and taken away; on a screen of %i pixels the card is %s', (width, event) => {
  vi.stubGlobal('innerWidth', width)
  const store = createAtlasStore({ ...firstView(extent), event: 'a' })
  toggleComparing(store, extent)
  expect(store.getState().view.compare).toBeDefined()
  expect(store.getState().view.event).toBe(event)
  toggleComparing(store, extent)
  expect(store.getState().view.compare).toBeUndefined()
  vi.unstubAllGlobals()
})
