import { describe, expect, it } from 'vitest'
import { createAtlasStore } from '../../src/app/atlas-store'
import { firstView, type Panel } from '../../src/domain/view/view'

const view = firstView({ from: 0, to: 100 })
const stay: Panel = { kind: 'stay', id: 'tehran' }
const held = { from: 10, to: 20 }

describe('what is open', () => {
  it('is an event or a panel, never both', () => {
    const store = createAtlasStore({ ...view, event: 'bombing' })
    const open = () => [store.getState().view.event, store.getState().view.panel]
    const { openEvent, openPanel } = store.getState()
    openPanel(stay, held)
    expect(open()).toEqual([undefined, stay])
    openEvent('bombing')
    expect(open()).toEqual(['bombing', undefined])
    openPanel(stay)
    openEvent(undefined)
    expect(open()).toEqual([undefined, undefined])
  })

  it('moves the window in the same step, and leaves it where none is given', () => {
    const store = createAtlasStore(view)
    const windows: unknown[] = []
    store.subscribe((state) => windows.push(state.view.window))
    store.getState().openPanel(stay, held)
    store.getState().openEvent('bombing')
    expect(windows).toEqual([held, held])
  })
})
