// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type AtlasStore, createAtlasStore } from '../../src/app/atlas-store'
import { useTarget } from '../../src/app/use-target'
import { firstView } from '../../src/domain/view/view'
import { plainSpan } from '../domain/atlas/plain-parts'

const extent = { from: 0, to: 20_000 }
const paris = [[2.35, 48.85]] as const

let store: AtlasStore
beforeEach(() => {
  store = createAtlasStore({ ...firstView(extent), window: { from: 5000, to: 9000 } })
})
afterEach(cleanup)

const show = () => renderHook(() => useTarget(store, extent)).result

test('the map is sent nowhere at first, and anew each time it is sent, also to the same place', () => {
  const map = show()
  expect(map.current.target).toBeUndefined()
  act(() => map.current.goTo(paris))
  const first = map.current.target
  expect(first).toMatchObject({ positions: paris, isPointedOut: false })
  act(() => map.current.goTo(paris))
  expect(map.current.target?.key).not.toBe(first?.key)
})

test('the way to send it stays the same', () => {
  const map = show()
  const { goTo } = map.current
  act(() => goTo(paris))
  expect(map.current.goTo).toBe(goTo)
})

test('a part is pointed out, and time goes to the end of its span', () => {
  const map = show()
  act(() => map.current.goToPart(paris, plainSpan(12_000, 12_400)))
  expect(map.current.target).toMatchObject({ positions: paris, isPointedOut: true })
  expect(store.getState().view.window).toEqual({ from: 5000, to: 12_400 })
})

test('time stays where it shows some of the span, and where the part has none', () => {
  const map = show()
  const { window } = store.getState().view
  act(() => map.current.goToPart(paris, plainSpan(8999, 12_400)))
  act(() => map.current.goToPart(paris))
  expect(store.getState().view.window).toBe(window)
})
