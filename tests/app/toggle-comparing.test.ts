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

test.each([
  ['of what lasts, what is there on the dates', { ...extent, isLasting: true }, { from: 999, to: 1000 }],
  ['of what happens, all so far', extent, extent],
])('compared is, %s', (_, extent, { from, to }) => {
  vi.stubGlobal('innerWidth', 1280)
  const store = createAtlasStore(firstView(extent))
  toggleComparing(store, extent)
  expect(store.getState().view.window).toEqual({ from, to })
  vi.unstubAllGlobals()
})

test('a window that was chosen stays', () => {
  vi.stubGlobal('innerWidth', 1280)
  const lasting = { ...extent, isLasting: true }
  const store = createAtlasStore({ ...firstView(lasting), window: { from: 300, to: 500 } })
  toggleComparing(store, lasting)
  expect(store.getState().view.window).toEqual({ from: 300, to: 500 })
  vi.unstubAllGlobals()
})
