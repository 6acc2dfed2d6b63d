import { expect, test, vi } from 'vitest'
import { createAtlasStore } from '../../../src/app/atlas-store'
import { comparedWindowOf } from '../../../src/app/compare/compared-window-of'
import { firstView } from '../../../src/domain/view/view'

const extent = { from: 0, to: 20_000 }

test('the window of the other time changes with its date and with the kind of the window, and tells nobody else', () => {
  const store = createAtlasStore({ ...firstView(extent), compare: 5000 })
  const other = comparedWindowOf(store, extent)
  const listener = vi.fn()
  const stop = other.subscribe(listener)
  expect(other.get()).toEqual({ from: 0, to: 5000 })
  store.getState().setWindow({ from: 0, to: 9000 })
  expect(listener).not.toHaveBeenCalled()
  store.getState().setCompare(6000)
  store.getState().setWindow({ from: 8900, to: 9000 })
  expect(listener).toHaveBeenCalledTimes(2)
  expect(other.get()).toEqual({ from: 5900, to: 6000 })
  stop()
  store.getState().setCompare(undefined)
  expect(listener).toHaveBeenCalledTimes(2)
  expect(other.get()).toEqual({ from: 8900, to: 9000 })
})
