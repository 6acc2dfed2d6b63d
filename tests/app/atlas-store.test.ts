import { describe, expect, it } from 'vitest'
import { createAtlasStore } from '../../src/app/atlas-store'
import { NO_FILTERS, type View } from '../../src/domain/view/view'

const view: View = {
  window: { from: 0, to: 100 },
  event: undefined,
  filters: NO_FILTERS,
  map: undefined,
  theme: 'auto',
}
const held = { from: 10, to: 20 }

describe('what is open', () => {
  it('is an event or a stay, never both', () => {
    const store = createAtlasStore({ ...view, event: 'bombing' })
    const open = () => [store.getState().view.event, store.getState().stay]
    const { openEvent, openStay } = store.getState()
    openStay('tehran', held)
    expect(open()).toEqual([undefined, 'tehran'])
    openEvent('bombing')
    expect(open()).toEqual(['bombing', undefined])
    openStay('tehran', undefined)
    openEvent(undefined)
    expect(open()).toEqual([undefined, undefined])
  })

  it('moves the window in the same step, and leaves it where none is given', () => {
    const store = createAtlasStore(view)
    const windows: unknown[] = []
    store.subscribe((state) => windows.push(state.view.window))
    store.getState().openStay('tehran', held)
    store.getState().openEvent('bombing')
    expect(windows).toEqual([held, held])
  })

  it('closes a stay with Back and Forward, whose address it is not in', () => {
    const store = createAtlasStore(view)
    store.getState().openStay('tehran', held)
    store.getState().restore(view)
    expect(store.getState().stay).toBeUndefined()
  })
})
